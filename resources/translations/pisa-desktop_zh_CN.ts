<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>PiSA Desktop</name>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The albums are from a newer version of PiSA Desktop: they were left alone, and a new list was begun.</source>
            <translation>这些相册来自更新版本的 PiSA Desktop：未作改动，并已新建一个列表。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The albums cannot be kept, because their folder cannot be written or locked; they last until the program ends.</source>
            <translation>无法写入或锁定相册所在的文件夹，相册不能保存；它们只保留到程序结束。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be changed, because its file may not be written.</source>
            <translation>相册列表的文件不可写，无法更改列表。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be read or written: the disk reports a fault.</source>
            <translation>相册列表无法读写：磁盘报告故障。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums is damaged; start the program again to begin a new one.</source>
            <translation>相册列表已损坏；请重新启动程序以新建列表。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>There is no room left on the disk for the list of albums; free some space and try again.</source>
            <translation>磁盘空间不足，无法保存相册列表；请释放一些空间后重试。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be opened, because its folder cannot be written.</source>
            <translation>无法写入相册列表所在的文件夹，不能打开列表。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums was damaged: it is now called {name}, and a new one was begun.</source>
            <translation>相册列表已损坏：现已更名为 {name}，并新建了列表。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>Another program is using the list of albums; close it, or try again in a moment.</source>
            <translation>另一个程序正在使用相册列表；请关闭它，或稍后重试。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>Found {count} photos</source>
            <translation>
                <numerusform>找到 {count} 张照片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>{path} changed while it was read; try it again.</source>
            <translation>{path} 在读取时发生了变化；请重试。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>Looking for photos</source>
            <translation>正在查找照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>{path} cannot be read: {reason}.</source>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/outdated.py"></location>
            <source>{count} results were deleted: made again.</source>
            <translation>
                <numerusform>{count} 个结果已被删除：将重新生成。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/outdated.py"></location>
            <source>{count} photos were replaced: made again.</source>
            <translation>
                <numerusform>{count} 张照片已被替换：将重新生成。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/queue.py"></location>
            <source>No album can be run: {reason}.</source>
            <translation>无法处理任何相册：{reason}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/recovery.py"></location>
            <source>The program ended unexpectedly twice while it worked on this photo; retry it alone, or leave it out.</source>
            <translation>处理这张照片时程序两次意外退出；请单独重试，或将其排除。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/report.py"></location>
            <source>{path} is a photo, so no report can be saved under this name; choose another.</source>
            <translation>{path} 是照片，不能用这个名称保存报告；请另选名称。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>Its result exists.</source>
            <translation>结果已存在。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>Unexpected error; please report it with the log.</source>
            <translation>意外错误；请连同日志一起报告。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The folder {gone} is gone; bring it back, then resume.</source>
            <translation>文件夹 {gone} 不见了；请恢复它，然后继续。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>{name} has changed since it was enhanced. Enhance again.</source>
            <translation>{name} 在增强之后有改动。请重新增强。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The analysis of {name} by this model is not kept. Enhance again.</source>
            <translation>没有保留此模型对 {name} 的分析。请重新增强。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The analysis is not kept. {error}</source>
            <translation>分析未保留。{error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>PiSA Desktop cannot start</source>
            <translation>PiSA Desktop 无法启动</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>{sentence}. Your photos are safe.</source>
            <translation>{sentence}。您的照片安然无恙。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>{hours:.1f} hours</source>
            <translation>{hours:.1f} 小时</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Needs {least:.1f} GB of memory, {most:.1f} GB for a photo of 12 megapixels.</source>
            <translation>需要 {least:.1f} GB 内存，1200 万像素的照片需要 {most:.1f} GB。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Only {free:.1f} GB of memory are free for it, enough for smaller photos. Close other programs, or use PiSA-Mini for large photos.</source>
            <translation>可供它使用的内存只有 {free:.1f} GB，足以处理较小的照片。请关闭其他程序，或用 PiSA-Mini 处理大照片。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>{count} s</source>
            <translation>{count} 秒</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>{count} minutes</source>
            <translation>
                <numerusform>{count} 分钟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Such a photo takes about {time} here ({device}), as measured.</source>
            <translation>这样一张照片在此处（{device}）约需 {time}（实测）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Such a photo takes about {time} here ({device}), estimated from PiSA-Mini's speed.</source>
            <translation>这样一张照片在此处（{device}）约需 {time}（根据 PiSA-Mini 的速度估算）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Only {free:.1f} GB of memory are free for it, {lacking:.1f} GB too little. Close other programs, or stay with PiSA-Mini, which needs far less.</source>
            <translation>可供它使用的内存只有 {free:.1f} GB，还差 {lacking:.1f} GB。请关闭其他程序，或继续使用所需内存少得多的 PiSA-Mini。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>A graphics card takes seconds.</source>
            <translation>使用显卡只需几秒。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>How long a photo takes is measured once it is installed.</source>
            <translation>安装之后会测量每张照片所需的时间。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/opening.py"></location>
            <source>{model} has no colour match {colour}.</source>
            <translation>{model} 没有颜色匹配方式 {colour}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/opening.py"></location>
            <source>There is not enough memory to open the model; close other programs.</source>
            <translation>内存不足，无法打开模型；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>The engine has not started, so no model can be opened.</source>
            <translation>引擎尚未启动，无法打开模型。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>Starting the engine...</source>
            <translation>正在启动引擎...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>Opening the model</source>
            <translation>正在打开模型</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>{path} would become {size} megapixels large; choose a lower scale.</source>
            <translation>{path} 将达到 {size} 百万像素；请选择较小的倍率。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>{wanted} is an original, which is never overwritten; the result was saved as {landed}.</source>
            <translation>{wanted} 是原片，绝不会被覆盖；结果已另存为 {landed}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>Computed at {own}x and resized to {scale:g}x.</source>
            <translation>按 {own}x 计算并缩放到 {scale:g}x。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>There is not enough memory for {path}; try a lower scale.</source>
            <translation>内存不足，无法处理 {path}；请尝试较小的倍率。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{folder} is a file, so it cannot be used as a folder.</source>
            <translation>{folder} 是文件，不能用作文件夹。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>The folder {folder} would lie inside a file; choose another.</source>
            <translation>文件夹 {folder} 会位于某个文件之内；请另选。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{path} cannot be deleted: {reason}.</source>
            <translation>无法删除 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{target} was dropped: the disk returned other data than it was given.</source>
            <translation>已放弃 {target}：磁盘读回的数据与写入的不同。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved: {reason}.</source>
            <translation>无法保存 {name}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>The folder {folder} is gone.</source>
            <translation>文件夹 {folder} 不见了。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>There is no room left on the disk for {name}; free some space and try again.</source>
            <translation>磁盘空间不足，无法保存 {name}；请释放一些空间后重试。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} is larger than this disk allows a file to be.</source>
            <translation>{name} 超过了此磁盘允许的文件大小。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk is read-only.</source>
            <translation>无法保存 {name}，因为磁盘是只读的。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because you may not write to {folder}.</source>
            <translation>无法保存 {name}，因为您无权写入 {folder}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the folder {folder} does not exist any more.</source>
            <translation>无法保存 {name}，因为文件夹 {folder} 已不存在。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because {folder} is not a folder.</source>
            <translation>无法保存 {name}，因为 {folder} 不是文件夹。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because its name is too long.</source>
            <translation>无法保存 {name}，因为名称太长。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} is a folder, so no file can be saved under this name.</source>
            <translation>{name} 是文件夹，不能用这个名称保存文件。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} exists already.</source>
            <translation>{name} 已存在。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk reports a fault; try another one.</source>
            <translation>无法保存 {name}，因为磁盘报告故障；请换一个磁盘。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because its folder is a link that leads back to itself.</source>
            <translation>无法保存 {name}，因为其文件夹是指向自身的链接。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk does not accept this name.</source>
            <translation>无法保存 {name}，因为磁盘不接受这个名称。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>needs about {needed:.1f} GB of {where}; {free:.1f} GB are free</source>
            <translation>约需 {needed:.1f} GB {where}，可用 {free:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>memory on the graphics card</source>
            <translation>显存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The colours are made for HDR screens ({kind}); they were read as ordinary ones.</source>
            <translation>颜色是为 HDR 屏幕制作的（{kind}）；已按普通颜色读取。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The file's gamma makes no sense, so it was ignored.</source>
            <translation>文件的伽马值无意义，已忽略。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The file's primary colours make no sense, so they were ignored.</source>
            <translation>文件的原色无意义，已忽略。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>damaged or cut short: it cannot be read to its end</source>
            <translation>已损坏或被截断：无法读到结尾</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The CMYK colours for print were converted to RGB.</source>
            <translation>印刷用 CMYK 颜色已转换为 RGB。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The 16 bits per colour were reduced to 8.</source>
            <translation>每色 16 位已降为 8 位。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>{name} would be drawn {count} times over, so it is no photo but an attack.</source>
            <translation>{name} 会被重复绘制 {count} 次，因此不是照片，而是攻击。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The {bits} bits per colour were reduced to 8.</source>
            <translation>每色 {bits} 位已降为 8 位。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} would be {size} pixels long, but {format} allows at most {longest}; save it as PNG or TIFF.</source>
            <translation>{name} 长边将达 {size} 像素，但 {format} 最多允许 {longest}；请保存为 PNG 或 TIFF。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} would have {area:.0f} megapixels, but {format} allows at most {most:.0f}; save it as PNG or TIFF.</source>
            <translation>{name} 将有 {area:.0f} 百万像素，但 {format} 最多允许 {most:.0f}；请保存为 PNG 或 TIFF。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} could exceed the 4 GB that TIFF allows; save it as PNG.</source>
            <translation>{name} 可能超过 TIFF 允许的 4 GB；请保存为 PNG。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The camera maker's own notes were not kept: JPEG has no room for them.</source>
            <translation>未保留相机厂商注释：JPEG 容纳不下。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The EXIF data was not kept: JPEG has no room for so much.</source>
            <translation>未保留 EXIF 数据：JPEG 容纳不下这么多。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The XMP data was not kept: JPEG has no room for so much.</source>
            <translation>未保留 XMP 数据：JPEG 容纳不下这么多。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} without a suffix</source>
            <translation>
                <numerusform>{count} 个无扩展名</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>The folder {folder} cannot be listed: {reason}.</source>
            <translation>无法列出文件夹 {folder} 的内容：{reason}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} files that are not photos</source>
            <translation>
                <numerusform>{count} 个非照片文件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{files} ({kinds})</source>
            <translation>{files}（{kinds}）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} links</source>
            <translation>
                <numerusform>{count} 个链接</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} hidden files or folders</source>
            <translation>
                <numerusform>{count} 个隐藏的文件或文件夹</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} photos made by PiSA Desktop were left out.</source>
            <translation>
                <numerusform>跳过了 {count} 张由 PiSA Desktop 生成的照片。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>Passed over: {things}.</source>
            <translation>已略过：{things}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} more</source>
            <translation>
                <numerusform>另有 {count} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>a JPEG XL photo</source>
            <translation>JPEG XL 照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>a camera's raw file</source>
            <translation>相机 RAW 文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>Quality must lie between {lowest} and {highest}, not {quality}.</source>
            <translation>质量必须介于 {lowest} 和 {highest} 之间，不能是 {quality}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/memory.py"></location>
            <source>Opening {name} {words}. Close other programs.</source>
            <translation>打开 {name} {words}。请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/memory.py"></location>
            <source>Saving {target} {words}. Choose a lower scale, or close other programs.</source>
            <translation>保存 {target} {words}。请选择较小的倍率，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>The {what} "{quoted}" was not kept: {format} has no place for it.</source>
            <translation>未保留{what}“{quoted}”：{format} 没有存放它的位置。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>comment</source>
            <translation>注释</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>IPTC caption</source>
            <translation>IPTC 说明</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The thumbnail in the XMP data was not kept.</source>
            <translation>未保留 XMP 数据中的缩略图。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The crop in the XMP data was not kept: it was meant for the original.</source>
            <translation>未保留 XMP 数据中的裁剪：它针对的是原片。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The place of the subject in the XMP data was not kept.</source>
            <translation>未保留 XMP 数据中的主体位置。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>What the XMP data say about further parts of the file was not kept.</source>
            <translation>未保留 XMP 数据中关于文件其他部分的内容。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template is empty.</source>
            <translation>名称模板为空。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} has a brace without its partner.</source>
            <translation>名称模板 {template!r} 中的花括号不成对。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} holds {character!r}, which no file name may hold.</source>
            <translation>名称模板 {template!r} 含有 {character!r}，文件名中不允许使用。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} asks for {{{field}}}; there are {known}.</source>
            <translation>名称模板 {template!r} 使用了 {{{field}}}；可用的有 {known}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} cannot be read: {reason}.</source>
            <translation>无法读取 {name}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} is {what}.</source>
            <translation>{path} 是{what}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is empty.</source>
            <translation>{name} 是空文件。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is {kind}, which cannot be opened; export it as JPEG or TIFF first.</source>
            <translation>{name} 是{kind}，无法打开；请先导出为 JPEG 或 TIFF。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is not a photo that can be opened (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).</source>
            <translation>{name} 不是可以打开的照片（JPEG、PNG、WebP、TIFF、HEIC、AVIF、BMP、GIF）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} does not exist.</source>
            <translation>{name} 不存在。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>You may not read {name}.</source>
            <translation>您无权读取 {name}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} is a camera's raw file; develop it to JPEG or TIFF first.</source>
            <translation>{path} 是相机 RAW 文件；请先冲洗为 JPEG 或 TIFF。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} stores its pixels in a way (mode {mode}) that cannot be read.</source>
            <translation>{path} 的像素存储方式（模式 {mode}）无法读取。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>damaged: it cannot be read</source>
            <translation>已损坏：无法读取</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>a folder, not a photo</source>
            <translation>文件夹，不是照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>not a regular file</source>
            <translation>特殊文件，不是普通文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{pixels_in:.0f} megapixels</source>
            <translation>{pixels_in:.0f} 百万像素</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is too large: {width} x {height} is more than {most}.</source>
            <translation>{name} 太大：{width} x {height} 超过了 {most}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} claims {width} x {height} pixels in {held} bytes, so it holds no photo.</source>
            <translation>{name} 声称在 {held} 字节中有 {width} x {height} 像素，因此其中没有照片。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} stores its pixels in a way that cannot be read.</source>
            <translation>{path} 的像素存储方式无法读取。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>damaged: its header makes no sense</source>
            <translation>已损坏：文件头无意义</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/photo.py"></location>
            <source>The file is damaged or cut short; it was opened as far as it goes.</source>
            <translation>文件已损坏或被截断；已打开可读取的部分。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/pillow.py"></location>
            <source>There is not enough memory for {name}.</source>
            <translation>内存不足，无法处理 {name}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/pillow.py"></location>
            <source>{name} is {fault}.</source>
            <translation>{name} {fault}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} or more pictures in the file was kept.</source>
            <translation>只保留了文件中 {count} 张或更多图像中的第一张。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} pictures in the file was kept.</source>
            <translation>只保留了文件中 {count} 张图像中的第一张。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The second part of the XMP data was not kept.</source>
            <translation>未保留 XMP 数据的第二部分。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>A part of the EXIF data could not be read, so it was not kept.</source>
            <translation>部分 EXIF 数据无法读取，未予保留。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The EXIF data could not be read, so it was not kept.</source>
            <translation>EXIF 数据无法读取，未予保留。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The XMP data could not be read, so they were not kept.</source>
            <translation>XMP 数据无法读取，未予保留。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the main one of {count} pictures in the file was kept.</source>
            <translation>只保留了文件中 {count} 张图像中的主图像。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The colour profile is damaged or made for other colours, so it was ignored.</source>
            <translation>颜色配置文件已损坏或不适用于这些颜色，已忽略。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} frames of the animation was kept.</source>
            <translation>只保留了动画 {count} 帧中的第一帧。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>XMP data</source>
            <translation>XMP 数据</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>EXIF data</source>
            <translation>EXIF 数据</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>The maps of depth and outlines in the file were not kept.</source>
            <translation>未保留文件中的深度图和轮廓图。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>The {what} in the file is damaged or too large, so it was not kept.</source>
            <translation>文件中的{what}已损坏或太大，未予保留。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/declared.py"></location>
            <source>The gain map for HDR screens was not kept.</source>
            <translation>未保留用于 HDR 屏幕的增益图。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>colour profile</source>
            <translation>颜色配置文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>transparency</source>
            <translation>透明度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>{name} part</source>
            <translation>{name} 部分</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/riff.py"></location>
            <source>A part of the metadata is too large, so it was not kept.</source>
            <translation>部分元数据太大，未予保留。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/preview.py"></location>
            <source>The camera's own JPEG preview was used, as raw files are not developed.</source>
            <translation>使用了相机自带的 JPEG 预览，因为程序不冲洗 RAW 文件。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/read.py"></location>
            <source>Brightness beyond white was cut off.</source>
            <translation>超出白色的亮度已被截去。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/write.py"></location>
            <source>This picture is too large for a TIFF file; save it as PNG.</source>
            <translation>此图像对 TIFF 文件来说太大；请保存为 PNG。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>{name} was dropped: it did not arrive as it was written.</source>
            <translation>已放弃 {name}：收到的数据与写入时的不同。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The time of the photo's last change was not kept: the disk does not take it.</source>
            <translation>未保留照片的修改时间：磁盘不接受。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The saved file was read back with another size, so it was dropped.</source>
            <translation>读回的文件尺寸不符，已放弃。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>There is not enough memory to save {target}.</source>
            <translation>内存不足，无法保存 {target}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>{format} photos are saved as {written}.</source>
            <translation>{format} 照片保存为 {written}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The saved file could not be read back, so it was dropped.</source>
            <translation>保存的文件无法读回，已放弃。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The 16 bits per colour were reduced to 8: {written} is saved with no more.</source>
            <translation>每色 16 位已降为 8 位：{written} 最多只能保存 8 位。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>The device {device} cannot be used with {precision} precision on this computer.</source>
            <translation>在这台计算机上，设备 {device} 不能以 {precision} 精度使用。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>Unknown precision {precision}: choose auto, fp32, bf16 or fp16.</source>
            <translation>未知精度 {precision}：请选择 auto、fp32、bf16 或 fp16。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>The device {device} cannot be used on this computer.</source>
            <translation>在这台计算机上，设备 {device} 不能使用。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>Unknown device {text}: choose auto, cpu, cuda, cuda:1, mps or xpu.</source>
            <translation>未知设备 {text}：请选择 auto、cpu、cuda、cuda:1、mps 或 xpu。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/model.py"></location>
            <source>Analysing tile {i} of {count}</source>
            <translation>正在分析第 {i} 块，共 {count} 块</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} belongs to another version of PiSA Desktop: it is {found}, not {wanted}.</source>
            <translation>{name} 属于另一版本的 PiSA Desktop：是 {found}，不是 {wanted}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} does not hold PiSA-Mini's weights.</source>
            <translation>{name} 中没有 PiSA-Mini 的权重。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} cannot be read as a weights file: {error}</source>
            <translation>无法将 {name} 作为权重文件读取：{error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{file} is damaged: {name} has the wrong shape.</source>
            <translation>{file} 已损坏：{name} 的形状不对。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{file} is damaged: {name} holds numbers that are not finite.</source>
            <translation>{file} 已损坏：{name} 含有非有限数值。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/open.py"></location>
            <source>{folder} holds no model: it has neither a file {file} nor a folder base.</source>
            <translation>{folder} 中没有模型：既没有文件 {file}，也没有文件夹 base。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>The graphics card has stopped working. Restart the program, or choose the CPU instead.</source>
            <translation>显卡已停止工作。请重新启动程序，或改用处理器。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>There is not enough memory for this photo, even in small pieces; try a lower scale.</source>
            <translation>即使分成小块，内存也不足以处理这张照片；请尝试较小的倍率。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>This photo {words}. Choose a lower scale, or close other programs.</source>
            <translation>这张照片{words}。请选择较小的倍率，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>trying it again</source>
            <translation>正在重试</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>going on without it</source>
            <translation>改为不使用显卡继续</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>Not enough memory, trying smaller pieces</source>
            <translation>内存不足，正在尝试更小的块</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>Not enough memory on the graphics card, {step}</source>
            <translation>显存不足，{step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>The graphics card has failed, {step}</source>
            <translation>显卡出现故障，{step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/reduction.py"></location>
            <source>This photo is too small to be reduced, so it was restored from its full size.</source>
            <translation>这张照片太小，不能缩小，已按原尺寸修复。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>Stable Diffusion's folder is incomplete: {name}/{stem}.safetensors is missing.</source>
            <translation>Stable Diffusion 的文件夹不完整：缺少 {name}/{stem}.safetensors。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>another model</source>
            <translation>另一个模型</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>a single value</source>
            <translation>单个值</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: it does not describe a network.</source>
            <translation>{path} 已损坏：它描述的不是网络。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>another version of Stable Diffusion 2</source>
            <translation>Stable Diffusion 2 的另一版本</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is unexpected.</source>
            <translation>{path} 不是 Stable Diffusion 2.1-base 的文件：{name} 不应出现。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: {name} holds numbers that are not finite.</source>
            <translation>{path} 已损坏：{name} 含有非有限数值。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is too large to be the description of a network.</source>
            <translation>{path} 太大，不可能是网络的描述。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>Stable Diffusion's folder is incomplete: {path} is missing.</source>
            <translation>Stable Diffusion 的文件夹不完整：缺少 {path}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: it is not valid JSON.</source>
            <translation>{path} 已损坏：不是有效的 JSON。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged or incomplete: {error}.</source>
            <translation>{path} 已损坏或不完整：{error}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{name} is damaged: {key} is out of bounds.</source>
            <translation>{name} 已损坏：{key} 超出范围。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{folder} is from {model}, not from Stable Diffusion 2.1-base: {key} is {value}.</source>
            <translation>{folder} 来自 {model}，而不是 Stable Diffusion 2.1-base：{key} 为 {value}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is missing.</source>
            <translation>{path} 不是 Stable Diffusion 2.1-base 的文件：缺少 {name}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is {found}, not {wanted}.</source>
            <translation>{path} 不是 Stable Diffusion 2.1-base 的文件：{name} 是 {found}，不是 {wanted}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} cannot be read: {error}.</source>
            <translation>无法读取 {path}：{error}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: {name} is not a floating-point tensor.</source>
            <translation>{path} 已损坏：{name} 不是浮点张量。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base_folder.py"></location>
            <source>{pointer} is damaged: it does not say where Stable Diffusion lies.</source>
            <translation>{pointer} 已损坏：其中没有说明 Stable Diffusion 的位置。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/checkpoint.py"></location>
            <source>PiSA-SR's weights are missing: {folder} has neither {ours} nor {authors}.</source>
            <translation>缺少 PiSA-SR 的权重：{folder} 中既没有 {ours} 也没有 {authors}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/checkpoint.py"></location>
            <source>{name} is not a PiSA-SR weights file: {reason}.</source>
            <translation>{name} 不是 PiSA-SR 的权重文件：{reason}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/draft.py"></location>
            <source>{file} is not TAESD, or damaged: run `models repair taesd`.</source>
            <translation>{file} 不是 TAESD 或已损坏：请运行 `models repair taesd`。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/draft.py"></location>
            <source>Rendering a draft</source>
            <translation>正在生成草图</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/encoder.py"></location>
            <source>Reading the photo</source>
            <translation>正在读入照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/installing.py"></location>
            <source>unet/config.json is not of Stable Diffusion 2.1-base: it names no single width.</source>
            <translation>unet/config.json 不是 Stable Diffusion 2.1-base 的文件：没有给出单一宽度。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/installing.py"></location>
            <source>unet/config.json is damaged: it describes no UNet.</source>
            <translation>unet/config.json 已损坏：其中没有描述 UNet。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/memory.py"></location>
            <source>Opening PiSA-SR {words}. Close other programs; PiSA-Mini needs far less.</source>
            <translation>打开 PiSA-SR {words}。请关闭其他程序；PiSA-Mini 所需的内存少得多。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>Half precision was not enough for {what}, so it was repeated in full precision.</source>
            <translation>半精度不够用（{what}），已改用全精度重做。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>reading the photo</source>
            <translation>读入照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>the analysis</source>
            <translation>分析</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>The result is not finite: the weights in vae are unusable.</source>
            <translation>结果不是有限数值：vae 中的权重不可用。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>Analysing tile {i} of {count} in full precision</source>
            <translation>正在以全精度分析第 {i} 块，共 {count} 块</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>The result is not finite: the weights in unet are unusable.</source>
            <translation>结果不是有限数值：unet 中的权重不可用。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>Stable Diffusion's folder is incomplete: text_encoder is missing.</source>
            <translation>Stable Diffusion 的文件夹不完整：缺少 text_encoder。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder and unet belong to different models: {found} and {wanted} numbers per token.</source>
            <translation>text_encoder 和 unet 属于不同的模型：每个词元分别有 {found} 和 {wanted} 个数。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder/config.json is damaged: it does not describe a text encoder.</source>
            <translation>text_encoder/config.json 已损坏：它描述的不是文本编码器。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder and tokenizer belong to different models.</source>
            <translation>text_encoder 和 tokenizer 属于不同的模型。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/unet.py"></location>
            <source>unet/config.json is from Stable Diffusion 2.1 for 768 pixels; 2.1-base is needed.</source>
            <translation>unet/config.json 来自 768 像素的 Stable Diffusion 2.1；需要 2.1-base。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/unet.py"></location>
            <source>unet/config.json is damaged: it does not describe a UNet.</source>
            <translation>unet/config.json 已损坏：它描述的不是 UNet。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/vae.py"></location>
            <source>vae/config.json is not from Stable Diffusion 2.1-base: it does not reduce by 8.</source>
            <translation>vae/config.json 不是 Stable Diffusion 2.1-base 的文件：缩小倍数不是 8。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/vae.py"></location>
            <source>vae/config.json is damaged: it does not describe a VAE.</source>
            <translation>vae/config.json 已损坏：它描述的不是 VAE。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The scale must lie between 1 and 8, not {value}.</source>
            <translation>比例必须在 1 到 8 之间，而不是 {value}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A side must have more than 0 and at most {most:g} {unit}.</source>
            <translation>边长必须大于 0，且不超过 {most:g} {unit}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A resolution must lie between 1 and 9999 dots per inch.</source>
            <translation>分辨率必须在每英寸 1 到 9999 点之间。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A size in centimetres needs dots per inch, as in width=30cm@300.</source>
            <translation>以厘米表示的尺寸需要每英寸点数，例如 width=30cm@300。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>{text} is no size; give one such as 2, long=4000, width=3000 or height=20cm@300.</source>
            <translation>{text} 不是尺寸；请输入如 2、long=4000、width=3000 或 height=20cm@300 的尺寸。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The size asked for is more than 8 times that of the photo, so it was enlarged 8 times.</source>
            <translation>所需尺寸超过照片的 8 倍，因此只放大到 8 倍。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The photo is larger than the size asked for, so it was kept at its own size.</source>
            <translation>照片已大于所需尺寸，因此保持原尺寸。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/strengths.py"></location>
            <source>{name} must lie between 0 and {highest}, not {value}.</source>
            <translation>{name} 必须介于 0 和 {highest} 之间，不能是 {value}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings are from a newer version of PiSA Desktop; they are left unchanged and defaults are used.</source>
            <translation>设置来自更新版本的 PiSA Desktop；设置保持不变，使用默认值。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>{label} must lie between {lowest} and {highest}, not {value}.</source>
            <translation>{label}必须介于 {lowest} 和 {highest} 之间，不能是 {value}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>Memory for analyses</source>
            <translation>用于分析的内存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The largest photo</source>
            <translation>最大照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The largest result</source>
            <translation>最大结果</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings file was damaged. It has been renamed to {name}, and defaults are used.</source>
            <translation>设置文件已损坏。已更名为 {name}，并使用默认值。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings cannot be read ({reason}); defaults are used.</source>
            <translation>无法读取设置（{reason}）；使用默认值。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings file is damaged; defaults are used.</source>
            <translation>设置文件已损坏；使用默认值。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings cannot be saved: {error}</source>
            <translation>无法保存设置：{error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>New photos</source>
            <translation>新照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Saving</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Limits</source>
            <translation>限制</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Language of the window. Messages on the command line are in English.</source>
            <translation>窗口的语言。命令行的消息为英文。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Light, dark, or as the system is set.</source>
            <translation>浅色、深色或跟随系统。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Enhance on opening</source>
            <translation>打开时增强</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When quick: if it is expected to take less than 10 seconds.</source>
            <translation>较快时：预计用时少于 10 秒。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Original without smoothing</source>
            <translation>原片不平滑</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When comparing, show the pixels of the original as squares.</source>
            <translation>比较时，将原片的像素显示为方块。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Strengths</source>
            <translation>强度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>What photos start with. For your own, choose “Start new photos with these” in the menu Strengths.</source>
            <translation>新照片开始时的强度。要用自己的强度，请在“强度”菜单中选择“新照片以此开始”。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Scale</source>
            <translation>倍率</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>By the photo's size: 4× under 1 megapixel, 2× under 6, else 1×.</source>
            <translation>按照片大小：不足 100 万像素为 4×，不足 600 万像素为 2×，否则为 1×。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Photo is</source>
            <translation>照片状况</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Auto decides for each photo from its own noise and detail.</source>
            <translation>“自动”根据每张照片自身的噪点和细节判断。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>mini for PiSA-Mini, or a folder with PiSA-SR's weights.</source>
            <translation>mini 表示 PiSA-Mini，或含有 PiSA-SR 权重的文件夹。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Compute on</source>
            <translation>计算设备</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>auto chooses the fastest device; or cpu, cuda, cuda:1, mps, xpu.</source>
            <translation>auto 选择最快的设备；也可填 cpu、cuda、cuda:1、mps、xpu。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Automatic takes the fastest that is accurate enough.</source>
            <translation>“自动”选择足够准确的最快精度。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Where results are saved; empty for a folder “Enhanced” beside the originals.</source>
            <translation>保存结果的位置；留空则保存在原片旁的“Enhanced”文件夹。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Same as the photo keeps the format of each photo.</source>
            <translation>“与照片相同”保持每张照片的格式。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>For JPEG, WebP and AVIF; a higher quality makes larger files.</source>
            <translation>用于 JPEG、WebP 和 AVIF；质量越高，文件越大。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Name of saved files; may contain {fields}.</source>
            <translation>保存文件的名称；可包含 {fields}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When a file exists</source>
            <translation>文件已存在时</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Originals are never overwritten; a photo is skipped when its own result is there. Exporting a photo again updates its result.</source>
            <translation>绝不覆盖原片；照片自己的结果已存在时会跳过该照片。再次导出照片会更新其结果。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Remove the location</source>
            <translation>移除位置</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Do not save where a photo was taken (GPS).</source>
            <translation>不保存照片的拍摄地点（GPS）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Keep the photo's date</source>
            <translation>保留照片的日期</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Saved files get the date of their photo's file.</source>
            <translation>保存的文件使用照片文件的日期。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>The strengths of a photo can be changed at once while its analysis is in memory.</source>
            <translation>分析保存在内存中时，可立即更改照片的强度。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Largest photo</source>
            <translation>最大照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Larger photos are refused before they are opened.</source>
            <translation>更大的照片在打开前即被拒绝。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>megapixels</source>
            <translation>百万像素</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Largest result</source>
            <translation>最大结果</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>A scale that would exceed it is refused.</source>
            <translation>超过此值的倍率会被拒绝。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>{label} must be yes or no, not {text!r}.</source>
            <translation>{label}必须是 yes 或 no，不能是 {text!r}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>{label} must be {known}, not {text!r}.</source>
            <translation>{label}必须是 {known}，不能是 {text!r}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Light colours</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Dark colours</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When quick</source>
            <translation>较快时</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Always</source>
            <translation>始终</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>By the photo's size</source>
            <translation>按照片大小</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Auto</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Sharp</source>
            <translation>清晰</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Soft</source>
            <translation>偏软</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Worn</source>
            <translation>陈旧</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Same as the photo</source>
            <translation>与照片相同</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Keep both, add a number</source>
            <translation>两者都保留，添加编号</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Skip the photo</source>
            <translation>跳过照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Replace it (never an original)</source>
            <translation>替换（绝不替换原片）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/targets.py"></location>
            <source>{path} is a folder, so no file can be saved under this name.</source>
            <translation>{path} 是文件夹，不能用这个名称保存文件。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/compare_view.py"></location>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Drop photos or folders here</source>
            <translation>将照片或文件夹拖放到这里</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Everything runs on this computer.</source>
            <translation>一切都在这台计算机上运行。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Open...</source>
            <translation>打开...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Choose photos to open</source>
            <translation>选择要打开的照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Try a sample</source>
            <translation>试用示例</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Open a photo that comes with the program</source>
            <translation>打开程序自带的照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>Clean-up {pix:.2f}   Detail {sem:.2f}</source>
            <translation>清理 {pix:.2f}   细节 {sem:.2f}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>Use these strengths</source>
            <translation>使用这组强度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name}: Auto's choice</source>
            <translation>{name}：自动选择</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name} (the middle; zoom in for more)</source>
            <translation>{name}（中间部分；放大可看更多）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name}, computing...</source>
            <translation>{name}，正在计算...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Gain {gain}×</source>
            <translation>增益 {gain}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Gain of the difference</source>
            <translation>差异的增益</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>{gain} times</source>
            <translation>{gain} 倍</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Split</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Split (press again to turn the line)</source>
            <translation>分割（再按一次旋转分割线）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Side by side</source>
            <translation>并排</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Single</source>
            <translation>单图</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>The result alone</source>
            <translation>只看结果</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Blink</source>
            <translation>闪烁</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Blink between original and result</source>
            <translation>在原片与结果之间闪烁</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>What changed, amplified</source>
            <translation>放大显示变化之处</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Nine strengths to choose from (again: what the photo is)</source>
            <translation>九组强度供选择（再按：照片状况）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Detail map</source>
            <translation>细节图</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Where detail was added and removed</source>
            <translation>增加和移除细节之处</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Cancel (Esc)</source>
            <translation>取消 (Esc)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Fit or 100 %</source>
            <translation>适合窗口或 100%</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Original</source>
            <translation>原片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Zoom {text}</source>
            <translation>缩放 {text}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Removed</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Added</source>
            <translation>增加</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Enhanced</source>
            <translation>已增强</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Page of the grid</source>
            <translation>网格页面</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Nine strengths to choose from (G)</source>
            <translation>九组强度供选择 (G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Sharp, Soft and Worn side by side, at the current strengths (Shift+G)</source>
            <translation>以当前强度并排显示清晰、偏软和陈旧 (Shift+G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/split_handle.py"></location>
            <source>Compare handle</source>
            <translation>比较手柄</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/split_handle.py"></location>
            <source>Where the original ends and the result begins. Arrow keys move it.</source>
            <translation>原片与结果的分界。可用方向键移动。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>About PiSA Desktop</source>
            <translation>关于 PiSA Desktop</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>The program's icon</source>
            <translation>程序图标</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Restores photographs with two strengths, Clean-up and Detail, on your own computer.</source>
            <translation>在您自己的计算机上，用清理和细节两种强度修复照片。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>The method is PiSA-SR by Lingchen Sun and others (Pixel-level and Semantic-level Adjustable Super-resolution: A Dual-LoRA Approach, CVPR 2025). PiSA-Mini is a small network of our own that follows the same method; its prior is Real-ESRGAN general-x4v3 (BSD-3). The interface uses Qt (LGPL).</source>
            <translation>所用方法为 Lingchen Sun 等人的 PiSA-SR（Pixel-level and Semantic-level Adjustable Super-resolution: A Dual-LoRA Approach，CVPR 2025）。PiSA-Mini 是我们遵循同一方法的小型网络；以 Real-ESRGAN general-x4v3 (BSD-3) 为基础。界面使用 Qt (LGPL)。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>About this computer</source>
            <translation>关于这台计算机</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Licences...</source>
            <translation>许可证...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Lets you change strengths later without enhancing again. Needs about {size} of disk space and a second pass of the network for each photo.</source>
            <translation>以后更改强度时无需重新增强。约需 {size} 磁盘空间，每张照片网络要多运行一遍。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Each photo is saved with its own strengths; the {count} unedited ones use {strengths}.</source>
            <translation>
                <numerusform>每张照片按自己的强度保存；未编辑的 {count} 张使用 {strengths}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>About {time} on this computer ({device}).</source>
            <translation>在这台计算机上约需 {time}（{device}）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance the album</source>
            <translation>增强相册</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Keep analyses</source>
            <translation>保留分析</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Decide later</source>
            <translation>以后再定</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Open as far as they go</source>
            <translation>打开可读取的部分</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Open damaged photos as far as they go</source>
            <translation>打开损坏照片中可读取的部分</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Damaged photos</source>
            <translation>损坏的照片</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Save {count} changed photos again</source>
            <translation>
                <numerusform>重新保存 {count} 张已更改的照片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Not needed with PiSA-Mini, which takes only seconds for a photo.</source>
            <translation>PiSA-Mini 不需要，它处理一张照片只需几秒。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Each photo is saved with its own strengths.</source>
            <translation>每张照片按自己的强度保存。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>All photos use the current strengths, {strengths}.</source>
            <translation>所有照片使用当前强度 {strengths}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance all</source>
            <translation>全部增强</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance and save {count} photos</source>
            <translation>
                <numerusform>增强并保存 {count} 张照片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, {size:.0f} GB</source>
            <translation>{device}，{size:.0f} GB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>Automatic takes the fastest device that works.</source>
            <translation>“自动”使用可用的最快设备。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, does not work</source>
            <translation>{device}（无法使用）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>No graphics card that torch supports was found, so the processor computes.</source>
            <translation>未找到 torch 支持的显卡，因此由处理器计算。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, not found</source>
            <translation>{device}（未找到）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>{name}, {width} × {height}</source>
            <translation>{name}，{width} × {height}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>Export {name}</source>
            <translation>导出 {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>{result}, about {size:.1f} MB</source>
            <translation>{result}，约 {size:.1f} MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>replaces its earlier result</source>
            <translation>将替换之前的结果</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Unexpected error</source>
            <translation>意外错误</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Please include these details in a bug report.</source>
            <translation>请在错误报告中附上这些详细信息。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/frame.py"></location>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/frame.py"></location>
            <source>Replaces the preset of that name.</source>
            <translation>将替换同名预设。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/keys.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/keys.py"></location>
            <source>Commands and their shortcuts</source>
            <translation>命令及其快捷键</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/licences.py"></location>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Photos never leave this computer. The program connects only when you press Download or Repair.</source>
            <translation>照片绝不会离开这台计算机。只有按下“下载”或“修复”时程序才会联网。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Remove {name}?</source>
            <translation>移除 {name}？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Model files</source>
            <translation>模型文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Folder of PiSA-SR or of Stable Diffusion 2.1-base, which is used where it lies</source>
            <translation>PiSA-SR 或 Stable Diffusion 2.1-base 的文件夹，在原位置使用</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Move...</source>
            <translation>移动...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Move the models to another folder or disk</source>
            <translation>将模型移动到其他文件夹或磁盘</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import...</source>
            <translation>导入...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Use files that are on this computer or on a USB stick</source>
            <translation>使用这台计算机或 U 盘上的文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>{used} used, {free} free</source>
            <translation>已用 {used}，可用 {free}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import model files</source>
            <translation>导入模型文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import a folder with model files</source>
            <translation>导入含模型文件的文件夹</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Folder or disk to move the models to</source>
            <translation>模型要移动到的文件夹或磁盘</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>&amp;Files...</source>
            <translation>文件(&amp;F)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>F&amp;older...</source>
            <translation>文件夹(&amp;O)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>&amp;Use a folder where it lies...</source>
            <translation>在原位置使用文件夹(&amp;U)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Licence of {name}</source>
            <translation>{name} 的许可证</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Use restrictions</source>
            <translation>使用限制</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Show the whole licence</source>
            <translation>显示完整许可证</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Do not accept</source>
            <translation>不接受</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Show only the use restrictions</source>
            <translation>只显示使用限制</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Resume, {size} to go</source>
            <translation>继续，还剩 {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Download {size}</source>
            <translation>下载 {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>{name}: {state}</source>
            <translation>{name}：{state}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>{file} is in your Downloads folder.</source>
            <translation>{file} 在您的下载文件夹中。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Damaged or changed: {files}</source>
            <translation>已损坏或有改动：{files}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Open the authors' page</source>
            <translation>打开作者页面</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Import it</source>
            <translation>导入它</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Remove...</source>
            <translation>移除...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Still to come: {files}</source>
            <translation>尚缺：{files}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/steps.py"></location>
            <source>Done: {step}</source>
            <translation>已完成：{step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Beside the originals</source>
            <translation>原片旁</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Browse...</source>
            <translation>浏览...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>File date</source>
            <translation>文件日期</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Browse for {field}</source>
            <translation>浏览：{field}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>{count} files were not saved</source>
            <translation>
                <numerusform>{count} 个文件未保存</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Photos and reasons</source>
            <translation>照片与原因</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Report...</source>
            <translation>报告...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Retry failed</source>
            <translation>重试失败的</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>{name}: {reason}</source>
            <translation>{name}：{reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>In use: {device}</source>
            <translation>使用中：{device}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Sections</source>
            <translation>分类</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Reset all...</source>
            <translation>全部重置...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Log folder</source>
            <translation>日志文件夹</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>{width} × {height} pixels, {scale:.2f}×</source>
            <translation>{width} × {height} 像素，{scale:.2f}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Measured in</source>
            <translation>单位</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Factor</source>
            <translation>倍数</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Centimetres</source>
            <translation>厘米</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Custom size</source>
            <translation>自定义尺寸</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>The other side follows, so that nothing is stretched or cut.</source>
            <translation>另一边会随之调整，因此不会拉伸或裁剪。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>From 1 to 8.</source>
            <translation>从 1 到 8。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Written into the saved file.</source>
            <translation>会写入保存的文件。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Use this size</source>
            <translation>使用此尺寸</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Long edge</source>
            <translation>长边</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>dpi</source>
            <translation>dpi</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/strengths.py"></location>
            <source>As suits the model</source>
            <translation>按模型而定</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} h</source>
            <translation>{count} 小时</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} hours</source>
            <translation>
                <numerusform>{count} 小时</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{size:.1f} GB</source>
            <translation>{size:.1f} GB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{words}, {more}</source>
            <translation>{words}，{more}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} min</source>
            <translation>{count} 分钟</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} seconds</source>
            <translation>
                <numerusform>{count} 秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{size:.0f} GB</source>
            <translation>{size:.0f} GB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Auto: {name}</source>
            <translation>自动：{name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{format}, {year}</source>
            <translation>{format}，{year}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Decided from the photo's own noise and detail.</source>
            <translation>根据照片自身的噪点和细节判断。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Every pixel shows detail. It is restored from its full size.</source>
            <translation>每个像素都有细节。按原尺寸修复。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>More pixels than detail, as scans and phone photos often are. It is restored from half its size.</source>
            <translation>像素多于细节，扫描件和手机照片常常如此。按一半尺寸修复。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Little of the photo is left. It is restored from a quarter of its size.</source>
            <translation>照片保留下来的信息很少。按四分之一尺寸修复。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up and Detail</source>
            <translation>清理和细节</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Drag to set Clean-up (across) and Detail (up). Double-click to reset both.</source>
            <translation>拖动以设置清理（横向）和细节（纵向）。双击将两者复位。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up on the pad</source>
            <translation>面板上的清理</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Detail on the pad</source>
            <translation>面板上的细节</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Detail</source>
            <translation>细节</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up</source>
            <translation>清理</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>To {path}</source>
            <translation>保存到 {path}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Removes noise and JPEG marks.
Too high looks too smooth.</source>
            <translation>去除噪点和 JPEG 痕迹。
过高会显得太光滑。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Strength of the pixel level, λ pix, 0 to 1.50. Double-click the slider to reset.</source>
            <translation>像素级强度 λ pix，0 到 1.50。双击滑块复位。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Sharpens and adds texture.
Too high invents details.</source>
            <translation>锐化并增加纹理。
过高会凭空产生细节。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Strength of the semantic level, λ sem, 0 to 1.50. Double-click the slider to reset.</source>
            <translation>语义级强度 λ sem，0 到 1.50。双击滑块复位。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Added detail is a guess.
Check faces and text.</source>
            <translation>增加的细节是推测的。
请检查人脸和文字。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Opening...</source>
            <translation>正在打开...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>To {path}, about {size:.1f} MB</source>
            <translation>保存到 {path}，约 {size:.1f} MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Slots</source>
            <translation>存储位</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>No photo</source>
            <translation>没有照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Open one, or drop it on the left</source>
            <translation>请打开照片，或拖放到左侧</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Clean-up {pix:.2f}, Detail {sem:.2f}</source>
            <translation>清理 {pix:.2f}，细节 {sem:.2f}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Preset {name}</source>
            <translation>预设 {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Save the strengths as a preset...</source>
            <translation>将强度保存为预设...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to selection</source>
            <translation>应用到所选</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply these strengths to every selected photo</source>
            <translation>将这组强度应用到每张选中的照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to {count}</source>
            <translation>应用到 {count} 张</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to {count} selected photos</source>
            <translation>
                <numerusform>应用到 {count} 张选中的照片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Delete this preset</source>
            <translation>删除此预设</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>{scale} times the width and height</source>
            <translation>宽和高各 {scale} 倍</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Custom size...</source>
            <translation>自定义尺寸...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Custom size, scale {scale} times</source>
            <translation>自定义尺寸，{scale} 倍</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Restored at the same size</source>
            <translation>按相同尺寸修复</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Models...</source>
            <translation>模型...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Model in use: {name}</source>
            <translation>使用中的模型：{name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Scale {scale} times</source>
            <translation>放大 {scale} 倍</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}: empty. A click or Shift+{key} stores the current strengths.</source>
            <translation>存储位 {letter}：空。单击或 Shift+{key} 存储当前强度。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Clear slot {letter}</source>
            <translation>清除存储位 {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}, {content}</source>
            <translation>存储位 {letter}，{content}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}: {content}. A click or {key} recalls it, Shift+click or Shift+{key} replaces it.</source>
            <translation>存储位 {letter}：{content}。单击或 {key} 调用，Shift+单击或 Shift+{key} 替换。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_row.py"></location>
            <source>{name} goes up to {most:.2f}, so {most:.2f} was taken.</source>
            <translation>{name}最高为 {most:.2f}，因此取 {most:.2f}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_row.py"></location>
            <source>{hint}
{more}</source>
            <translation>{hint}
{more}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_row.py"></location>
            <source>{name}, number</source>
            <translation>{name}，数值</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_slider.py"></location>
            <source>Applied when enhanced</source>
            <translation>增强时应用</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Enhance</source>
            <translation>增强</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Enhance, about {time}</source>
            <translation>增强，约 {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>{sentence} PiSA-Mini: {time}.</source>
            <translation>{sentence} PiSA-Mini：{time}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Analyses: {size}</source>
            <translation>分析：{size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>A photo is being saved. Close anyway?</source>
            <translation>正在保存照片。仍要关闭吗？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>An album is being enhanced. Close anyway? You can resume it when you start the program again.</source>
            <translation>正在增强相册。仍要关闭吗？下次启动程序后可以继续。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>A photo is being enhanced. Close anyway?</source>
            <translation>正在增强照片。仍要关闭吗？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Export...</source>
            <translation>导出...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Pausing...</source>
            <translation>正在暂停...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>{album}: {sentence}</source>
            <translation>{album}：{sentence}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>“{name}” is already being enhanced. Start this album when it has finished.</source>
            <translation>“{name}”正在增强中。请等它完成后再开始此相册。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Saved as {name}.</source>
            <translation>已保存为 {name}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>See why</source>
            <translation>查看原因</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_steps.py"></location>
            <source>Starting</source>
            <translation>正在开始</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{place} of {total}</source>
            <translation>{place} / {total}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} an hour</source>
            <translation>每小时 {count} 张</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>“{name}” is being enhanced: {place}</source>
            <translation>正在增强“{name}”：{place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>“{name}” was being enhanced when the program ended. {count} photos are left.</source>
            <translation>
                <numerusform>程序结束时正在增强“{name}”。还剩 {count} 张照片。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Enhance the whole album: about {time}</source>
            <translation>增强整个相册：约 {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} a minute</source>
            <translation>每分钟 {count} 张</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Album running</source>
            <translation>相册处理中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Album: about {time} left</source>
            <translation>相册：约剩 {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Saved {count} of {total}.</source>
            <translation>
                <numerusform>已保存 {count} 张，共 {total} 张。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} photos.</source>
            <translation>
                <numerusform>{count} 张照片。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>stopping after this photo</source>
            <translation>处理完这张后停止</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} failed</source>
            <translation>
                <numerusform>{count} 张失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} failed.</source>
            <translation>
                <numerusform>{count} 张失败。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} skipped because their results exist.</source>
            <translation>
                <numerusform>{count} 张因结果已存在而跳过。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>The report has notes on {count} of them.</source>
            <translation>
                <numerusform>报告中有关于其中 {count} 张的说明。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>about {time} left</source>
            <translation>约剩 {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>{count} photos</source>
            <translation>
                <numerusform>{count} 张照片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>“{name}” leaves the list of albums. Its photos and their results stay on the disk.</source>
            <translation>“{name}”将从相册列表中移除。照片及其结果仍保留在磁盘上。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>This album is being enhanced. Pause it first, then remove it.</source>
            <translation>此相册正在增强。请先暂停，再移除。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>no photos</source>
            <translation>没有照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/outdated_photos.py"></location>
            <source>Looking</source>
            <translation>正在查找</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/shown_album.py"></location>
            <source>The saved result of {name} is gone.</source>
            <translation>{name} 的已保存结果不见了。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>{count} processors</source>
            <translation>
                <numerusform>{count} 个处理器</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>packaged</source>
            <translation>打包版</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>run by Python</source>
            <translation>由 Python 运行</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>strengths</source>
            <translation>强度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>slot {letter}</source>
            <translation>存储位 {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>removal</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>This photo is too small to be reduced, so it is restored from its full size.</source>
            <translation>这张照片太小，不能缩小，按原尺寸修复。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>size</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>photo is</source>
            <translation>照片状况</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>The saved result of {name} was changed by another program.</source>
            <translation>{name} 的已保存结果被其他程序更改了。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>Save again</source>
            <translation>重新保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>The photo is still being opened.</source>
            <translation>照片仍在打开中。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>Looking for an earlier result...</source>
            <translation>正在查找先前的结果……</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>The photo was not saved because another one was opened first.</source>
            <translation>照片未保存，因为先打开了另一张。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Its result exists, so nothing was saved.</source>
            <translation>结果已存在，因此没有保存。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/steps.py"></location>
            <source>The result {name} exists, so nothing would be saved.</source>
            <translation>结果 {name} 已存在，因此不会保存。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/steps.py"></location>
            <source>Saving {name}</source>
            <translation>正在保存 {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/messages.py"></location>
            <source>An unexpected error occurred. Your photos are safe, and you can continue working.</source>
            <translation>发生意外错误。您的照片安然无恙，可以继续工作。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/messages.py"></location>
            <source>There is not enough memory for this photo; try a lower scale.</source>
            <translation>内存不足，无法处理这张照片；请尝试较小的倍率。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>{error} The fastest device is used instead.</source>
            <translation>{error} 已改用最快的设备。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>The engine did not start</source>
            <translation>引擎未能启动</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>Starting the engine (the first start takes longer)</source>
            <translation>正在启动引擎（首次启动较慢）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>The engine could not be started.</source>
            <translation>引擎无法启动。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>PiSA-Mini is used.</source>
            <translation>使用 PiSA-Mini。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>Remove {count} from the album</source>
            <translation>
                <numerusform>从相册中移除 {count} 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>{count} more could not be opened.</source>
            <translation>
                <numerusform>另有 {count} 张无法打开。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>No photos were found.</source>
            <translation>未找到照片。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>pasted.png</source>
            <translation>粘贴.png</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>Preparing sliders</source>
            <translation>正在准备滑块</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>{work}, {time}</source>
            <translation>{work}，{time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>{work}, about {time}</source>
            <translation>{work}，约 {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/current_photo.py"></location>
            <source>Opening</source>
            <translation>正在打开</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/enhancing.py"></location>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/enhancing.py"></location>
            <source>Enhancing the visible part</source>
            <translation>正在增强可见部分</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>for {scale}×</source>
            <translation>适用于 {scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>for {scale}×, {condition}</source>
            <translation>适用于 {scale}×，{condition}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>Enhanced {scale}×</source>
            <translation>已增强 {scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>saved at {strengths}</source>
            <translation>保存时强度 {strengths}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/reading.py"></location>
            <source>Enhance again</source>
            <translation>重新增强</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/reading.py"></location>
            <source>{name} has changed on the disk.</source>
            <translation>{name} 在磁盘上有改动。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/starting.py"></location>
            <source>This photo would become {size} megapixels large; choose a lower scale.</source>
            <translation>这张照片将达到 {size} 百万像素；请选择较小的倍率。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Light</source>
            <translation>轻度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes some of the noise and keeps the grain of a print.</source>
            <translation>去除部分噪点，保留相片的颗粒感。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Clean</source>
            <translation>干净</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes noise and JPEG marks and adds nothing.</source>
            <translation>去除噪点和 JPEG 痕迹，不增加任何内容。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Restore</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes noise and JPEG marks and adds a little detail.</source>
            <translation>去除噪点和 JPEG 痕迹，并增加少许细节。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Crisp</source>
            <translation>锐利</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Sharpens hair, leaves and stone. Check faces and text.</source>
            <translation>锐化头发、树叶和石头。请检查人脸和文字。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/views.py"></location>
            <source>draft</source>
            <translation>草图</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/views.py"></location>
            <source>refining</source>
            <translation>细化中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} is used where it lies.</source>
            <translation>{folder} 将在原位置使用。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>The models are in {folder} now.</source>
            <translation>模型现在位于 {folder}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>The download is complete. Now get {file} from its authors' page.</source>
            <translation>下载已完成。现在请从作者页面获取 {file}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{file} is damaged, and only you can get it: import it again, from its authors' page or from a copy.</source>
            <translation>{file} 已损坏，只能由您自己获取：请从作者的页面或备份中重新导入。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{name} was removed. {size} are free again.</source>
            <translation>已移除 {name}。释放了 {size}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Checking</source>
            <translation>正在检查</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Repairing</source>
            <translation>正在修复</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Removing</source>
            <translation>正在移除</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} has no text encoder, which is needed once. Import the folder, then press Download.</source>
            <translation>{folder} 中没有文本编码器，它需要使用一次。请导入该文件夹，然后按“下载”。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Moving</source>
            <translation>正在移动</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Every file of {name} is whole.</source>
            <translation>{name} 的所有文件均完好。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{name} stays, because another model needs it.</source>
            <translation>{name} 会保留，因为另一个模型需要它。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>This frees {size}.</source>
            <translation>将释放 {size}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Damaged: {files}.</source>
            <translation>已损坏：{files}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source> and {count} more</source>
            <translation>
                <numerusform> 等另外 {count} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Imported {names}{more}.</source>
            <translation>已导入 {names}{more}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} stays as it is.</source>
            <translation>{folder} 保持原样。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Removing {name}</source>
            <translation>正在移除 {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Repair downloads what is damaged again, and nothing else.</source>
            <translation>“修复”只重新下载损坏的部分。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/hint.py"></location>
            <source>PiSA-Mini is in use. Get {name} for the best quality.</source>
            <translation>正在使用 PiSA-Mini。获取 {name} 可得到最佳质量。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/hint.py"></location>
            <source>Do not show again</source>
            <translation>不再显示</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{done} of {whole}</source>
            <translation>{done} / {whole}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Needs an update</source>
            <translation>需要更新</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{what} ({size}, from its authors)</source>
            <translation>{what}（{size}，来自作者）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{what} ({size})</source>
            <translation>{what}（{size}）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>quick on every computer; comes with the program</source>
            <translation>在任何计算机上都很快；随程序提供</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>part of PiSA Desktop</source>
            <translation>PiSA Desktop 的一部分</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{file} is missing</source>
            <translation>缺少 {file}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not checked</source>
            <translation>未检查</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Read and accept the licence.</source>
            <translation>阅读并接受许可证。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Download {name}, {size}. You can pause at any time.</source>
            <translation>下载 {name}，{size}。可随时暂停。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Get {file} from its authors' page and drop it here.</source>
            <translation>从作者页面获取 {file} 并拖放到这里。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>It is checked and converted, and is ready.</source>
            <translation>文件经检查和转换后即可使用。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>Use {name}</source>
            <translation>使用 {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} is ready.</source>
            <translation>{name} 已就绪。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} can no longer be used, because its files are missing or damaged. PiSA-Mini is used.</source>
            <translation>{name} 的文件缺失或损坏，不能再使用。改用 PiSA-Mini。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} is ready; it helps from the next start on.</source>
            <translation>{name} 已就绪；从下次启动起生效。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Another name for “{name}”; no file is renamed.</source>
            <translation>为“{name}”取另一个名称；不会重命名任何文件。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Delete {name}</source>
            <translation>删除 {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>All settings become as they were at the first start. Presets of your own stay.</source>
            <translation>所有设置将恢复到首次启动时的状态。您自己的预设会保留。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Open photos</source>
            <translation>打开照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Open a folder of photos</source>
            <translation>打开照片文件夹</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>New album</source>
            <translation>新建相册</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>An empty album, to which you add photos.</source>
            <translation>一个空相册，可向其中添加照片。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Rename the album</source>
            <translation>重命名相册</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Remove from the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>There is no picture to paste.</source>
            <translation>没有可粘贴的图像。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Enhance the visible part</source>
            <translation>增强可见部分</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>This will take a while</source>
            <translation>这需要一些时间</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Save a report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Save as a preset</source>
            <translation>保存为预设</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Remove the album?</source>
            <translation>移除相册？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Reset all settings?</source>
            <translation>重置所有设置？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Photo</source>
            <translation>照片(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Album</source>
            <translation>相册(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Sho&amp;w in folder</source>
            <translation>在文件夹中显示(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Open result</source>
            <translation>打开结果(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Cop&amp;y result</source>
            <translation>复制结果(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>P&amp;revious photo</source>
            <translation>上一张照片(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Next photo</source>
            <translation>下一张照片(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Date taken</source>
            <translation>拍摄日期(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>File &amp;size</source>
            <translation>文件大小(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>S&amp;tate</source>
            <translation>状态(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Folder</source>
            <translation>文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Last modified</source>
            <translation>修改时间(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Order added</source>
            <translation>添加顺序(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Split</source>
            <translation>分割(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Split &amp;horizontally</source>
            <translation>水平分割(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Side by si&amp;de</source>
            <translation>并排(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Si&amp;ngle</source>
            <translation>单图(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Blink</source>
            <translation>闪烁(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Di&amp;fference</source>
            <translation>差异(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Grid of strengths</source>
            <translation>强度网格(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Grid of &amp;conditions (Photo is)</source>
            <translation>状况网格(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Detail &amp;map</source>
            <translation>细节图(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Show the &amp;original (hold)</source>
            <translation>显示原片（按住）(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>F&amp;it</source>
            <translation>适合窗口(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;100 %</source>
            <translation>&amp;100%</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Zoom in</source>
            <translation>放大(&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Zoom o&amp;ut</source>
            <translation>缩小(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Fu&amp;ll screen</source>
            <translation>全屏(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Open photos...</source>
            <translation>打开照片(&amp;O)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Open &amp;folder...</source>
            <translation>打开文件夹(&amp;F)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Try a &amp;sample</source>
            <translation>试用示例(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;New album...</source>
            <translation>新建相册(&amp;N)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Open &amp;album</source>
            <translation>打开相册(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Export...</source>
            <translation>导出(&amp;E)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Paste a picture</source>
            <translation>粘贴图像(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>M&amp;odels...</source>
            <translation>模型(&amp;O)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Se&amp;ttings...</source>
            <translation>设置(&amp;T)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Enhance</source>
            <translation>增强(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Enhance the &amp;visible part</source>
            <translation>增强可见部分(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Custom si&amp;ze...</source>
            <translation>自定义尺寸(&amp;Z)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Previous, on the canvas</source>
            <translation>上一张（画布上）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Next, on the canvas</source>
            <translation>下一张（画布上）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Enhance and export all...</source>
            <translation>全部增强并导出(&amp;E)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>E&amp;xport changed photos again</source>
            <translation>重新导出已更改的照片(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Re&amp;try failed photos</source>
            <translation>重试失败的照片(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Stop after this photo</source>
            <translation>处理完这张后停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Resume</source>
            <translation>继续(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Cancel the rest</source>
            <translation>取消其余(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Do next</source>
            <translation>接着处理(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Sort &amp;by</source>
            <translation>排序方式(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Why photos were not saved...</source>
            <translation>照片未保存的原因(&amp;W)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Save a rep&amp;ort...</source>
            <translation>保存报告(&amp;O)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Rena&amp;me the album...</source>
            <translation>重命名相册(&amp;M)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Remove the album from the &amp;list...</source>
            <translation>从列表中移除相册(&amp;L)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Contact &amp;view</source>
            <translation>缩略图视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Names below the &amp;thumbnails</source>
            <translation>缩略图下显示名称(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Hide &amp;panels</source>
            <translation>隐藏面板(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;About PiSA Desktop</source>
            <translation>关于 PiSA Desktop(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Copy strengths</source>
            <translation>复制强度(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Paste &amp;strengths</source>
            <translation>粘贴强度(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Re&amp;move from the album</source>
            <translation>从相册中移除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Scale &amp;{scale}×</source>
            <translation>倍率 &amp;{scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Photo is: {name}</source>
            <translation>照片状况：{name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/messages.py"></location>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/messages.py"></location>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Pauses at once; the current photo starts again afterwards</source>
            <translation>立即暂停；当前照片之后从头开始</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Export again</source>
            <translation>重新导出</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Enhance all...</source>
            <translation>全部增强...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Stop after this photo</source>
            <translation>处理完这张后停止</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Contact view of the album</source>
            <translation>相册的缩略图视图</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>No photo is in this state.</source>
            <translation>没有处于此状态的照片。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>date taken</source>
            <translation>拍摄日期</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>file size</source>
            <translation>文件大小</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>last modified</source>
            <translation>修改日期</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>order added</source>
            <translation>添加顺序</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Sort...</source>
            <translation>排序...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Sorted by {what}</source>
            <translation>排序：{what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>To do</source>
            <translation>待处理</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Changed since saving</source>
            <translation>保存后已更改</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>{words} {count}</source>
            <translation>{words} {count}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{photos}: {parts}</source>
            <translation>{photos}：{parts}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>Photos of the album</source>
            <translation>相册中的照片</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} to do</source>
            <translation>
                <numerusform>{count} 张待处理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} not saved yet</source>
            <translation>
                <numerusform>{count} 张尚未保存</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} saved</source>
            <translation>
                <numerusform>{count} 张已保存</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} changed since saving</source>
            <translation>
                <numerusform>{count} 张保存后有更改</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>{words}. The mouse shows the original.</source>
            <translation>{words}。鼠标悬停可看原片。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>not enhanced</source>
            <translation>未增强</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>being enhanced</source>
            <translation>正在增强</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>enhanced, not saved</source>
            <translation>已增强，未保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>changed since it was saved</source>
            <translation>保存后有更改</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/single_instance.py"></location>
            <source>PiSA Desktop is already running but does not answer; close it, then start it again.</source>
            <translation>PiSA Desktop 已在运行但没有响应；请关闭它，然后重新启动。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Model in use</source>
            <translation>使用中的模型</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Model being installed</source>
            <translation>正在安装的模型</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Recall slot {letter}</source>
            <translation>调用存储位 {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Store in slot {letter}</source>
            <translation>存入存储位 {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Strengths</source>
            <translation>强度(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up up</source>
            <translation>清理增强</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up down</source>
            <translation>清理减弱</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail up</source>
            <translation>细节增强</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail down</source>
            <translation>细节减弱</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up up, large step</source>
            <translation>清理增强，大步</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up down, large step</source>
            <translation>清理减弱，大步</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail up, large step</source>
            <translation>细节增强，大步</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail down, large step</source>
            <translation>细节减弱，大步</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Presets</source>
            <translation>预设(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Save as a preset...</source>
            <translation>保存为预设(&amp;S)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>R&amp;eset</source>
            <translation>复位(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Apply to selection</source>
            <translation>应用到所选(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Start &amp;new photos with these</source>
            <translation>新照片以此开始(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Height of the thumbnails</source>
            <translation>缩略图高度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Only the photo is shown. Press H to show the panels again.</source>
            <translation>只显示照片。按 H 重新显示面板。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Keep working</source>
            <translation>继续工作</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Show panels</source>
            <translation>显示面板</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Close PiSA Desktop?</source>
            <translation>关闭 PiSA Desktop？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{folder} cannot be used as {name}: it lacks {names}.</source>
            <translation>{folder} 不能用作 {name}：缺少 {names}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{file} in {folder}: This is {what}. PiSA-SR needs {name}.</source>
            <translation>{folder} 中的 {file}：这是{what}。PiSA-SR 需要 {name}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{name} is installed already. Remove it first to use {folder} in its place.</source>
            <translation>{name} 已安装。要改用 {folder}，请先移除它。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>Preparing the empty prompt</source>
            <translation>正在准备空提示词</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>another file</source>
            <translation>另一个文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>the UNet of Stable Diffusion 2.1 for 768 pixels</source>
            <translation>768 像素的 Stable Diffusion 2.1 的 UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>There is no model {name}. The models are: {known}.</source>
            <translation>没有名为 {name} 的模型。可用的模型：{known}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>The catalogue file adds a source to {name}, which is not a package.</source>
            <translation>目录文件为 {name} 添加了来源，但它不是软件包。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>{address} is neither an https:// address nor the whole path of a folder</source>
            <translation>{address} 既不是 https:// 地址，也不是文件夹的完整路径</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>{path} cannot be used: {error}. Correct it or delete it.</source>
            <translation>无法使用 {path}：{error}。请更正或删除它。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>the best quality; a graphics card or patience</source>
            <translation>最佳质量；需要显卡或耐心</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>drafts while a slider moves on a slow computer (optional)</source>
            <translation>在较慢的计算机上拖动滑块时显示草图（可选）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>UNet's description</source>
            <translation>UNet 的描述</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>VAE's description</source>
            <translation>VAE 的描述</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder's description</source>
            <translation>文本编码器的描述</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder</source>
            <translation>文本编码器</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>VAE in fp32</source>
            <translation>fp32 的 VAE</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder in fp32</source>
            <translation>fp32 的文本编码器</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>UNet in fp32</source>
            <translation>fp32 的 UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>draft decoder</source>
            <translation>草图解码器</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{what} needs {needed}, and the disk of {folder} has {free} free. Free {lacking}, or move the models to another disk.</source>
            <translation>{what}需要 {needed}，{folder} 所在磁盘可用 {free}。请释放 {lacking}，或将模型移动到其他磁盘。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{name}: {reason}. Trying again in {left:.0f} s</source>
            <translation>{name}：{reason}。{left:.0f} 秒后重试</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{purpose} could not be downloaded ({reasons}). What has been downloaded is kept. Check the connection and try again.</source>
            <translation>无法下载：{purpose}（{reasons}）。已下载的部分会保留。请检查网络连接后重试。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>Copying {purpose}</source>
            <translation>正在复制：{purpose}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>Downloading {purpose}</source>
            <translation>正在下载：{purpose}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>it has no source</source>
            <translation>没有来源</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>each of its {count} sources: {reason}</source>
            <translation>全部 {count} 个来源：{reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>what it sends is not the file</source>
            <translation>发来的不是该文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>{name} needs a graphics card by NVIDIA and its driver, and neither was found on this computer. Nothing has been downloaded.</source>
            <translation>{name} 需要 NVIDIA 显卡及其驱动程序，但在这台计算机上两者都未找到。没有下载任何内容。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>The driver of {card} is too old for {name}: it has version {driver}, and {oldest} or newer is needed. Update it, then download again.</source>
            <translation>{card} 的驱动程序对 {name} 来说太旧：版本为 {driver}，需要 {oldest} 或更新版本。请更新后重新下载。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>{card} is too old for {name}, which needs compute capability {oldest} or newer. Photos are still enhanced, by the processor.</source>
            <translation>{card} 对 {name} 来说太旧，需要计算能力 {oldest} 或更高。照片仍可由处理器增强。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/entry.py"></location>
            <source>photos in seconds with a graphics card by NVIDIA</source>
            <translation>使用 NVIDIA 显卡几秒即可处理照片</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/unpack.py"></location>
            <source>{file} cannot be unpacked: {why}.</source>
            <translation>无法解压 {file}：{why}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/unpack.py"></location>
            <source>Unpacking {what}</source>
            <translation>正在解压：{what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/https.py"></location>
            <source>The system's proxy or certificate settings cannot be used: {error}.</source>
            <translation>无法使用系统的代理或证书设置：{error}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a safetensors file of another kind</source>
            <translation>其他类型的 safetensors 文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a file of another kind</source>
            <translation>其他类型的文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a whole checkpoint of {family} in one file</source>
            <translation>单个文件中的 {family} 完整检查点</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a network of another kind (a transformer such as Flux or Stable Diffusion 3)</source>
            <translation>其他类型的网络（Flux 或 Stable Diffusion 3 之类的 Transformer）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a LoRA of another kind</source>
            <translation>其他类型的 LoRA</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a VAE, but not the one that is needed</source>
            <translation>VAE，但不是所需的那个</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a text encoder, but not the one that is needed</source>
            <translation>文本编码器，但不是所需的那个</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>an empty file</source>
            <translation>空文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a pointer of Git LFS, not the file itself</source>
            <translation>Git LFS 指针，不是文件本身</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a web page: the page was saved instead of the file that it leads to</source>
            <translation>网页：保存的是网页，而不是它指向的文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a GGUF file, which PiSA-SR cannot use</source>
            <translation>GGUF 文件，PiSA-SR 不能使用</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a PyTorch or zip file; only the safetensors files of Stable Diffusion are read</source>
            <translation>PyTorch 或 zip 文件；只读取 Stable Diffusion 的 safetensors 文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a device or a pipe, not a file</source>
            <translation>设备或管道，不是文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a damaged or incomplete safetensors file</source>
            <translation>损坏或不完整的 safetensors 文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a {family} UNet</source>
            <translation>{family} 的 UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a UNet of another kind</source>
            <translation>其他类型的 UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a file far too large for LoRAs</source>
            <translation>对 LoRA 来说过大的文件</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{path}: This is {what}. PiSA-SR needs the files of Stable Diffusion 2.1-base.</source>
            <translation>{path}：这是{what}。PiSA-SR 需要 Stable Diffusion 2.1-base 的文件。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{path}: These are LoRAs for another network: they adapt {found} and {found2} layers with rank {ranks}. {name} adapt {wanted} layers with rank {rank}.</source>
            <translation>{path}：这些 LoRA 属于其他网络：它们调整 {found} 层和 {found2} 层，秩为 {ranks}。{name} 调整 {wanted} 层，秩为 {rank}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>There is no file in {where} that a model needs.</source>
            <translation>{where} 中没有模型需要的文件。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{folder} holds too many files. Name the folder of the model.</source>
            <translation>{folder} 中文件太多。请指定模型的文件夹。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>{file} in {folder} is damaged or has changed. The folder does not belong to PiSA Desktop, so it is left alone. Remove {name} and install it to have a copy of its own.</source>
            <translation>{folder} 中的 {file} 已损坏或有改动。该文件夹不属于 PiSA Desktop，因此未作处理。请移除 {name} 后安装，以获得自己的副本。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>Looking for a graphics card</source>
            <translation>正在查找显卡</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>Converting {name}</source>
            <translation>正在转换 {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>{model} comes under the {licence}, which has to be read and accepted first.</source>
            <translation>{model} 采用 {licence}，须先阅读并接受。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>CreativeML Open RAIL++-M licence</source>
            <translation>CreativeML Open RAIL++-M 许可证</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use, also commercially. Its use restrictions (paragraph 5 and Attachment A) bind every user.</source>
            <translation>可自由使用，包括商业用途。其使用限制（第 5 段和附件 A）对每位用户都有约束力。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Apache 2.0, according to its README</source>
            <translation>Apache 2.0（据其 README）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>PiSA-SR's README says that the project is released under the Apache 2.0 licence. The project's repository held no LICENSE file when this was written.</source>
            <translation>PiSA-SR 的 README 称该项目以 Apache 2.0 许可证发布。撰写本文时，项目仓库中没有 LICENSE 文件。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>NVIDIA's licence agreements for CUDA and cuDNN; BSD-3-Clause of PyTorch</source>
            <translation>NVIDIA 的 CUDA 和 cuDNN 许可协议；PyTorch 的 BSD-3-Clause</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use on NVIDIA's graphics cards. The texts are in the archives.</source>
            <translation>可在 NVIDIA 显卡上自由使用。许可文本在压缩包中。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>MIT licence</source>
            <translation>MIT 许可证</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use for any purpose, without warranty.</source>
            <translation>可自由用于任何目的，不提供担保。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>The licence text {file} has been changed. Install the program again.</source>
            <translation>许可证文本 {file} 已被更改。请重新安装程序。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{name} is running. Choose the processor as the device in Settings, start PiSA Desktop again, and try again.</source>
            <translation>{name} 正在运行。请在设置中选择处理器作为设备，重新启动 PiSA Desktop，然后重试。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{folder} cannot be removed: one of its files is in use ({error}).</source>
            <translation>无法移除 {folder}：其中有文件正在使用（{error}）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} and {old} lie inside each other. Choose another folder.</source>
            <translation>{to} 与 {old} 相互包含。请另选文件夹。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} is a whole disk. Choose a folder on it.</source>
            <translation>{to} 是整个磁盘。请选择其中的文件夹。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} is not empty. Choose a new or an empty folder.</source>
            <translation>{to} 不是空文件夹。请选择新的或空的文件夹。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>The models cannot be moved to {folder}: {reason}</source>
            <translation>无法将模型移动到 {folder}：{reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{target} was not written as it should be. Choose another disk.</source>
            <translation>{target} 没有正确写入。请另选磁盘。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>Moving {name}</source>
            <translation>正在移动 {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>Moving the models</source>
            <translation>移动模型</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/part_file.py"></location>
            <source>Checking {what}</source>
            <translation>正在检查：{what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/part_file.py"></location>
            <source>Checking the first part of {what}</source>
            <translation>正在检查第一部分：{what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/sizes.py"></location>
            <source>{size:.0f} bytes</source>
            <translation>{size:.0f} 字节</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/sizes.py"></location>
            <source>{size:.0f} MB</source>
            <translation>{size:.0f} MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/sizes.py"></location>
            <source>{size:.0f} KB</source>
            <translation>{size:.0f} KB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{advice}, or open Models in the window.</source>
            <translation>{advice}，或在窗口中打开“模型”。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is not installed: install it with `models install {id}`</source>
            <translation>{name} 未安装：请用 `models install {id}` 安装</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is not complete: go on with `models install {id}`</source>
            <translation>{name} 不完整：请用 `models install {id}` 继续</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} has changed since its last check: run `models check {id}`</source>
            <translation>{name} 自上次检查后有改动：请运行 `models check {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is damaged: run `models repair {id}`</source>
            <translation>{name} 已损坏：请运行 `models repair {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>The models are being changed or downloaded by another PiSA Desktop. Wait until it has finished.</source>
            <translation>另一个 PiSA Desktop 正在更改或下载模型。请等它完成。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>The models cannot be changed, because {folder} cannot be written to: {reason}. Make it writable and try again.</source>
            <translation>无法更改模型，因为 {folder} 不可写入：{reason}。请将其设为可写，然后重试。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>the connection was cut</source>
            <translation>连接中断</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>it cannot be reached</source>
            <translation>无法访问</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>the proxy refuses the connection ({error})</source>
            <translation>代理拒绝连接（{error}）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>its certificate is not trusted ({reason})</source>
            <translation>证书不受信任（{reason}）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>its address makes no sense ({error})</source>
            <translation>地址无意义（{error}）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>it leads to an address that is not HTTPS</source>
            <translation>指向的地址不是 HTTPS</translation>
        </message>
    </context>
</TS>
