<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>PiSA Desktop</name>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The albums are from a newer version of PiSA Desktop: they were left alone, and a new list was begun.</source>
            <translation>アルバムは新しいバージョンの PiSA Desktop のものです。そのまま残し、新しいリストを作成しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The albums cannot be kept, because their folder cannot be written or locked; they last until the program ends.</source>
            <translation>アルバムのフォルダーに書き込めないか、ロックできないため、アルバムを保存できません。プログラムの終了まで有効です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be changed, because its file may not be written.</source>
            <translation>アルバムのリストのファイルに書き込めないため、変更できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be read or written: the disk reports a fault.</source>
            <translation>アルバムのリストを読み書きできません。ディスクが障害を報告しています。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums is damaged; start the program again to begin a new one.</source>
            <translation>アルバムのリストが破損しています。プログラムを再起動すると新しいリストを作成します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>There is no room left on the disk for the list of albums; free some space and try again.</source>
            <translation>アルバムのリストを保存する空き容量がありません。空きを作ってからやり直してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be opened, because its folder cannot be written.</source>
            <translation>アルバムのリストのフォルダーに書き込めないため、開けません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums was damaged: it is now called {name}, and a new one was begun.</source>
            <translation>アルバムのリストが破損していました。{name} という名前に変え、新しいリストを作成しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>Another program is using the list of albums; close it, or try again in a moment.</source>
            <translation>ほかのプログラムがアルバムのリストを使用しています。終了するか、少し待ってからやり直してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>Found {count} photos</source>
            <translation>
                <numerusform>{count} 枚の写真が見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>{path} changed while it was read; try it again.</source>
            <translation>{path} は読み込み中に変更されました。もう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>Looking for photos</source>
            <translation>写真を探しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} を読み込めません: {reason}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/outdated.py"></location>
            <source>{count} results were deleted: made again.</source>
            <translation>
                <numerusform>{count} 件の結果が削除されています。作り直します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/outdated.py"></location>
            <source>{count} photos were replaced: made again.</source>
            <translation>
                <numerusform>{count} 枚の写真が置き換えられています。作り直します。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/queue.py"></location>
            <source>No album can be run: {reason}.</source>
            <translation>アルバムを処理できません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/recovery.py"></location>
            <source>The program ended unexpectedly twice while it worked on this photo; retry it alone, or leave it out.</source>
            <translation>この写真の処理中にプログラムが 2 回予期せず終了しました。単独でやり直すか、除外してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/report.py"></location>
            <source>{path} is a photo, so no report can be saved under this name; choose another.</source>
            <translation>{path} は写真のため、この名前でレポートを保存できません。別の名前を選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>Its result exists.</source>
            <translation>結果はすでにあります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>Unexpected error; please report it with the log.</source>
            <translation>予期しないエラーです。ログを添えて報告してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The folder {gone} is gone; bring it back, then resume.</source>
            <translation>フォルダー {gone} がなくなりました。元に戻してから再開してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>{name} has changed since it was enhanced. Enhance again.</source>
            <translation>{name} は強化後に変更されました。もう一度強化してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The analysis of {name} by this model is not kept. Enhance again.</source>
            <translation>このモデルによる {name} の解析は残っていません。もう一度強化してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The analysis is not kept. {error}</source>
            <translation>解析は保存されません。{error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>PiSA Desktop cannot start</source>
            <translation>PiSA Desktop を起動できません</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>{sentence}. Your photos are safe.</source>
            <translation>{sentence}。写真は無事です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>{hours:.1f} hours</source>
            <translation>{hours:.1f} 時間</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Needs {least:.1f} GB of memory, {most:.1f} GB for a photo of 12 megapixels.</source>
            <translation>メモリーが {least:.1f} GB、1200 万画素の写真では {most:.1f} GB 必要です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Only {free:.1f} GB of memory are free for it, enough for smaller photos. Close other programs, or use PiSA-Mini for large photos.</source>
            <translation>使える空きメモリは {free:.1f} GB だけで、小さめの写真なら足ります。ほかのプログラムを終了するか、大きな写真には PiSA-Mini をお使いください。</translation>
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
                <numerusform>{count} 分</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Such a photo takes about {time} here ({device}), as measured.</source>
            <translation>このような写真は、ここ（{device}）で約 {time} かかります（実測）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Such a photo takes about {time} here ({device}), estimated from PiSA-Mini's speed.</source>
            <translation>このような写真は、ここ（{device}）で約 {time} かかります（PiSA-Mini の速度からの推定）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Only {free:.1f} GB of memory are free for it, {lacking:.1f} GB too little. Close other programs, or stay with PiSA-Mini, which needs far less.</source>
            <translation>使える空きメモリは {free:.1f} GB だけで、{lacking:.1f} GB 足りません。ほかのプログラムを終了するか、はるかに少ないメモリで動く PiSA-Mini をお使いください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>A graphics card takes seconds.</source>
            <translation>グラフィックカードなら数秒です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>How long a photo takes is measured once it is installed.</source>
            <translation>写真にかかる時間はインストール後に測定します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/opening.py"></location>
            <source>{model} has no colour match {colour}.</source>
            <translation>{model} には色合わせ {colour} がありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/opening.py"></location>
            <source>There is not enough memory to open the model; close other programs.</source>
            <translation>モデルを開くためのメモリが足りません。ほかのプログラムを終了してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>The engine has not started, so no model can be opened.</source>
            <translation>エンジンが起動していないため、モデルを開けません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>Starting the engine...</source>
            <translation>エンジンを起動しています...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>Opening the model</source>
            <translation>モデルを開いています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>{path} would become {size} megapixels large; choose a lower scale.</source>
            <translation>{path} は {size} メガピクセルになります。小さい倍率を選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>{wanted} is an original, which is never overwritten; the result was saved as {landed}.</source>
            <translation>{wanted} は元の写真のため上書きしません。結果は {landed} として保存しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>Computed at {own}x and resized to {scale:g}x.</source>
            <translation>{own}x で計算し、{scale:g}x にリサイズしました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>There is not enough memory for {path}; try a lower scale.</source>
            <translation>{path} を処理するメモリーが足りません。小さい倍率を試してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{folder} is a file, so it cannot be used as a folder.</source>
            <translation>{folder} はファイルのため、フォルダーとして使えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>The folder {folder} would lie inside a file; choose another.</source>
            <translation>フォルダー {folder} はファイルの中になってしまいます。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{path} cannot be deleted: {reason}.</source>
            <translation>{path} を削除できません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{target} was dropped: the disk returned other data than it was given.</source>
            <translation>{target} を破棄しました。ディスクから読み戻したデータが書き込んだものと異なります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved: {reason}.</source>
            <translation>{name} を保存できません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>The folder {folder} is gone.</source>
            <translation>フォルダー {folder} がなくなりました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>There is no room left on the disk for {name}; free some space and try again.</source>
            <translation>{name} を保存する空き容量がありません。空きを作ってからやり直してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} is larger than this disk allows a file to be.</source>
            <translation>{name} はこのディスクで許されるファイルサイズを超えています。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk is read-only.</source>
            <translation>ディスクが読み取り専用のため、{name} を保存できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because you may not write to {folder}.</source>
            <translation>{folder} への書き込みが許可されていないため、{name} を保存できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the folder {folder} does not exist any more.</source>
            <translation>フォルダー {folder} がすでにないため、{name} を保存できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because {folder} is not a folder.</source>
            <translation>{folder} がフォルダーではないため、{name} を保存できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because its name is too long.</source>
            <translation>名前が長すぎるため、{name} を保存できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} is a folder, so no file can be saved under this name.</source>
            <translation>{name} はフォルダーのため、この名前でファイルを保存できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} exists already.</source>
            <translation>{name} はすでにあります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk reports a fault; try another one.</source>
            <translation>ディスクが障害を報告しているため、{name} を保存できません。別のディスクを試してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because its folder is a link that leads back to itself.</source>
            <translation>フォルダーが自分自身に戻るリンクのため、{name} を保存できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk does not accept this name.</source>
            <translation>ディスクがこの名前を受け付けないため、{name} を保存できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>needs about {needed:.1f} GB of {where}; {free:.1f} GB are free</source>
            <translation>約 {needed:.1f} GB の{where}が必要ですが、空きは {free:.1f} GB です</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>memory on the graphics card</source>
            <translation>グラフィックメモリー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>memory</source>
            <translation>メモリー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The colours are made for HDR screens ({kind}); they were read as ordinary ones.</source>
            <translation>HDR 画面用の色です（{kind}）。通常の色として読み込みました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The file's gamma makes no sense, so it was ignored.</source>
            <translation>ファイルのガンマ値が不正なため、無視しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The file's primary colours make no sense, so they were ignored.</source>
            <translation>ファイルの原色が不正なため、無視しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>damaged or cut short: it cannot be read to its end</source>
            <translation>破損しているか途中で切れていて、最後まで読み込めません</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The CMYK colours for print were converted to RGB.</source>
            <translation>印刷用の CMYK カラーを RGB に変換しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The 16 bits per colour were reduced to 8.</source>
            <translation>各色 16 ビットを 8 ビットに減らしました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>{name} would be drawn {count} times over, so it is no photo but an attack.</source>
            <translation>{name} は {count} 回も重ねて描画されます。写真ではなく攻撃です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The {bits} bits per colour were reduced to 8.</source>
            <translation>各色 {bits} ビットを 8 ビットに減らしました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} would be {size} pixels long, but {format} allows at most {longest}; save it as PNG or TIFF.</source>
            <translation>{name} の長辺は {size} ピクセルになりますが、{format} の上限は {longest} です。PNG か TIFF で保存してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} would have {area:.0f} megapixels, but {format} allows at most {most:.0f}; save it as PNG or TIFF.</source>
            <translation>{name} は {area:.0f} メガピクセルになりますが、{format} の上限は {most:.0f} です。PNG か TIFF で保存してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} could exceed the 4 GB that TIFF allows; save it as PNG.</source>
            <translation>{name} は TIFF の上限 4 GB を超えるおそれがあります。PNG で保存してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The camera maker's own notes were not kept: JPEG has no room for them.</source>
            <translation>カメラメーカーの独自情報は引き継ぎませんでした。JPEG に収まりません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The EXIF data was not kept: JPEG has no room for so much.</source>
            <translation>EXIF データは引き継ぎませんでした。JPEG に収まりません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The XMP data was not kept: JPEG has no room for so much.</source>
            <translation>XMP データは引き継ぎませんでした。JPEG に収まりません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} without a suffix</source>
            <translation>
                <numerusform>拡張子なし {count} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>The folder {folder} cannot be listed: {reason}.</source>
            <translation>フォルダー {folder} の内容を表示できません: {reason}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} files that are not photos</source>
            <translation>
                <numerusform>写真ではないファイル {count} 件</numerusform>
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
                <numerusform>リンク {count} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} hidden files or folders</source>
            <translation>
                <numerusform>隠しファイルまたは隠しフォルダー {count} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} photos made by PiSA Desktop were left out.</source>
            <translation>
                <numerusform>PiSA Desktop が作成した写真 {count} 枚を除外しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>Passed over: {things}.</source>
            <translation>対象外: {things}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} more</source>
            <translation>
                <numerusform>ほか {count} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>a JPEG XL photo</source>
            <translation>JPEG XL の写真</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>a camera's raw file</source>
            <translation>カメラの RAW ファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>Quality must lie between {lowest} and {highest}, not {quality}.</source>
            <translation>品質は {lowest} から {highest} の範囲です。{quality} は使えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/memory.py"></location>
            <source>Opening {name} {words}. Close other programs.</source>
            <translation>{name} を開くには{words}。ほかのプログラムを終了してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/memory.py"></location>
            <source>Saving {target} {words}. Choose a lower scale, or close other programs.</source>
            <translation>{target} の保存には{words}。小さい倍率を選ぶか、ほかのプログラムを終了してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>The {what} "{quoted}" was not kept: {format} has no place for it.</source>
            <translation>{what}「{quoted}」は引き継ぎませんでした。{format} には入れる場所がありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>IPTC caption</source>
            <translation>IPTC キャプション</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The thumbnail in the XMP data was not kept.</source>
            <translation>XMP データ内のサムネールは引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The crop in the XMP data was not kept: it was meant for the original.</source>
            <translation>XMP データ内の切り抜きは引き継ぎませんでした。元の写真用のものです。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The place of the subject in the XMP data was not kept.</source>
            <translation>XMP データ内の被写体の位置は引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>What the XMP data say about further parts of the file was not kept.</source>
            <translation>XMP データ内のファイルのほかの部分に関する情報は引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template is empty.</source>
            <translation>名前のテンプレートが空です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} has a brace without its partner.</source>
            <translation>名前のテンプレート {template!r} は波かっこの対応が取れていません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} holds {character!r}, which no file name may hold.</source>
            <translation>名前のテンプレート {template!r} にファイル名に使えない {character!r} が含まれています。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} asks for {{{field}}}; there are {known}.</source>
            <translation>名前のテンプレート {template!r} に {{{field}}} がありますが、使えるのは {known} です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} を読み込めません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} is {what}.</source>
            <translation>{path} は{what}です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is empty.</source>
            <translation>{name} は空です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is {kind}, which cannot be opened; export it as JPEG or TIFF first.</source>
            <translation>{name} は{kind}のため開けません。先に JPEG か TIFF に書き出してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is not a photo that can be opened (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).</source>
            <translation>{name} は開ける写真（JPEG、PNG、WebP、TIFF、HEIC、AVIF、BMP、GIF）ではありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} does not exist.</source>
            <translation>{name} はありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>You may not read {name}.</source>
            <translation>{name} の読み取りは許可されていません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} is a camera's raw file; develop it to JPEG or TIFF first.</source>
            <translation>{path} はカメラの RAW ファイルです。先に JPEG か TIFF に現像してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} stores its pixels in a way (mode {mode}) that cannot be read.</source>
            <translation>{path} のピクセルの保存方式（モード {mode}）は読み込めません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>damaged: it cannot be read</source>
            <translation>破損していて読み込めません</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>a folder, not a photo</source>
            <translation>写真ではなくフォルダー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>not a regular file</source>
            <translation>通常のファイルではないもの</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{pixels_in:.0f} megapixels</source>
            <translation>{pixels_in:.0f} メガピクセル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is too large: {width} x {height} is more than {most}.</source>
            <translation>{name} は大きすぎます。{width} x {height} は {most} を超えています。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} claims {width} x {height} pixels in {held} bytes, so it holds no photo.</source>
            <translation>{name} は {held} バイトに {width} x {height} ピクセルがあるとしており、写真を含んでいません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} stores its pixels in a way that cannot be read.</source>
            <translation>{path} のピクセルの保存方式は読み込めません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>damaged: its header makes no sense</source>
            <translation>破損していて、ヘッダーが不正です</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/photo.py"></location>
            <source>The file is damaged or cut short; it was opened as far as it goes.</source>
            <translation>ファイルが破損しているか途中で切れています。読める部分だけを開きました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/pillow.py"></location>
            <source>There is not enough memory for {name}.</source>
            <translation>{name} を処理するメモリーが足りません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/pillow.py"></location>
            <source>{name} is {fault}.</source>
            <translation>{name} は{fault}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} or more pictures in the file was kept.</source>
            <translation>ファイル内の {count} 枚以上の画像のうち、最初の 1 枚だけを引き継ぎました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} pictures in the file was kept.</source>
            <translation>ファイル内の {count} 枚の画像のうち、最初の 1 枚だけを引き継ぎました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The second part of the XMP data was not kept.</source>
            <translation>XMP データの後半は引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>A part of the EXIF data could not be read, so it was not kept.</source>
            <translation>EXIF データの一部を読み込めず、引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The EXIF data could not be read, so it was not kept.</source>
            <translation>EXIF データを読み込めず、引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The XMP data could not be read, so they were not kept.</source>
            <translation>XMP データを読み込めず、引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the main one of {count} pictures in the file was kept.</source>
            <translation>ファイル内の {count} 枚の画像のうち、主画像だけを引き継ぎました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The colour profile is damaged or made for other colours, so it was ignored.</source>
            <translation>カラープロファイルが破損しているか別の色用のため、無視しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} frames of the animation was kept.</source>
            <translation>アニメーションの {count} フレームのうち、最初の 1 枚だけを引き継ぎました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>XMP data</source>
            <translation>XMP データ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>EXIF data</source>
            <translation>EXIF データ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>The maps of depth and outlines in the file were not kept.</source>
            <translation>ファイル内の深度マップと輪郭マップは引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>The {what} in the file is damaged or too large, so it was not kept.</source>
            <translation>ファイル内の{what}は破損しているか大きすぎるため、引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/declared.py"></location>
            <source>The gain map for HDR screens was not kept.</source>
            <translation>HDR 画面用のゲインマップは引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>colour profile</source>
            <translation>カラープロファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>transparency</source>
            <translation>透明度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>{name} part</source>
            <translation>{name} 部分</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/riff.py"></location>
            <source>A part of the metadata is too large, so it was not kept.</source>
            <translation>メタデータの一部が大きすぎるため、引き継ぎませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/preview.py"></location>
            <source>The camera's own JPEG preview was used, as raw files are not developed.</source>
            <translation>RAW ファイルは現像しないため、カメラの JPEG プレビューを使いました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/read.py"></location>
            <source>Brightness beyond white was cut off.</source>
            <translation>白を超える明るさは切り捨てました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/write.py"></location>
            <source>This picture is too large for a TIFF file; save it as PNG.</source>
            <translation>この画像は TIFF ファイルには大きすぎます。PNG で保存してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>{name} was dropped: it did not arrive as it was written.</source>
            <translation>{name} を破棄しました。届いたデータが書き込まれたものと異なります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The time of the photo's last change was not kept: the disk does not take it.</source>
            <translation>写真の更新日時は引き継ぎませんでした。ディスクが受け付けません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The saved file was read back with another size, so it was dropped.</source>
            <translation>保存したファイルを読み戻すとサイズが異なったため、破棄しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>There is not enough memory to save {target}.</source>
            <translation>{target} を保存するメモリーが足りません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>{format} photos are saved as {written}.</source>
            <translation>{format} の写真は {written} で保存します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The saved file could not be read back, so it was dropped.</source>
            <translation>保存したファイルを読み戻せなかったため、破棄しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The 16 bits per colour were reduced to 8: {written} is saved with no more.</source>
            <translation>各色 16 ビットを 8 ビットに減らしました。{written} はそれ以上を保存できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>The device {device} cannot be used with {precision} precision on this computer.</source>
            <translation>このコンピューターではデバイス {device} を精度 {precision} で使えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>Unknown precision {precision}: choose auto, fp32, bf16 or fp16.</source>
            <translation>不明な精度 {precision} です。auto、fp32、bf16、fp16 から選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>The device {device} cannot be used on this computer.</source>
            <translation>このコンピューターではデバイス {device} を使えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>Unknown device {text}: choose auto, cpu, cuda, cuda:1, mps or xpu.</source>
            <translation>不明なデバイス {text} です。auto、cpu、cuda、cuda:1、mps、xpu から選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/model.py"></location>
            <source>Analysing tile {i} of {count}</source>
            <translation>タイル {i} / {count} を解析しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} belongs to another version of PiSA Desktop: it is {found}, not {wanted}.</source>
            <translation>{name} は別のバージョンの PiSA Desktop のものです（{wanted} ではなく {found}）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} does not hold PiSA-Mini's weights.</source>
            <translation>{name} には PiSA-Mini のウェイトがありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} cannot be read as a weights file: {error}</source>
            <translation>{name} をウェイトファイルとして読み込めません: {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{file} is damaged: {name} has the wrong shape.</source>
            <translation>{file} は破損しています。{name} の形が違います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{file} is damaged: {name} holds numbers that are not finite.</source>
            <translation>{file} は破損しています。{name} に有限でない数値があります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/open.py"></location>
            <source>{folder} holds no model: it has neither a file {file} nor a folder base.</source>
            <translation>{folder} にモデルがありません。ファイル {file} もフォルダー base もありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>The graphics card has stopped working. Restart the program, or choose the CPU instead.</source>
            <translation>グラフィックカードが停止しました。プログラムを再起動するか、CPU を選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>There is not enough memory for this photo, even in small pieces; try a lower scale.</source>
            <translation>小さく分割しても、この写真を処理するメモリーが足りません。小さい倍率を試してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>This photo {words}. Choose a lower scale, or close other programs.</source>
            <translation>この写真には{words}。小さい倍率を選ぶか、ほかのプログラムを終了してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>trying it again</source>
            <translation>やり直しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>going on without it</source>
            <translation>使わずに続行しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>Not enough memory, trying smaller pieces</source>
            <translation>メモリー不足のため、小さく分割しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>Not enough memory on the graphics card, {step}</source>
            <translation>グラフィックメモリーが不足、{step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>The graphics card has failed, {step}</source>
            <translation>グラフィックカードに障害、{step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/reduction.py"></location>
            <source>This photo is too small to be reduced, so it was restored from its full size.</source>
            <translation>この写真は縮小するには小さすぎるため、元のサイズから修復しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>Stable Diffusion's folder is incomplete: {name}/{stem}.safetensors is missing.</source>
            <translation>Stable Diffusion のフォルダーが不完全です。{name}/{stem}.safetensors がありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>another model</source>
            <translation>別のモデル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>a single value</source>
            <translation>単一の値</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: it does not describe a network.</source>
            <translation>{path} は破損しています。ネットワークの記述ではありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>another version of Stable Diffusion 2</source>
            <translation>別のバージョンの Stable Diffusion 2</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is unexpected.</source>
            <translation>{path} は Stable Diffusion 2.1-base のものではありません。{name} は想定外です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: {name} holds numbers that are not finite.</source>
            <translation>{path} は破損しています。{name} に有限でない数値があります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is too large to be the description of a network.</source>
            <translation>{path} はネットワークの記述としては大きすぎます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>Stable Diffusion's folder is incomplete: {path} is missing.</source>
            <translation>Stable Diffusion のフォルダーが不完全です。{path} がありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: it is not valid JSON.</source>
            <translation>{path} は破損しています。有効な JSON ではありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged or incomplete: {error}.</source>
            <translation>{path} は破損しているか不完全です: {error}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{name} is damaged: {key} is out of bounds.</source>
            <translation>{name} は破損しています。{key} が範囲外です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{folder} is from {model}, not from Stable Diffusion 2.1-base: {key} is {value}.</source>
            <translation>{folder} は Stable Diffusion 2.1-base ではなく {model} のものです（{key} が {value}）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is missing.</source>
            <translation>{path} は Stable Diffusion 2.1-base のものではありません。{name} がありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is {found}, not {wanted}.</source>
            <translation>{path} は Stable Diffusion 2.1-base のものではありません。{name} は {wanted} ではなく {found} です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} を読み込めません: {error}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: {name} is not a floating-point tensor.</source>
            <translation>{path} は破損しています。{name} は浮動小数点のテンソルではありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base_folder.py"></location>
            <source>{pointer} is damaged: it does not say where Stable Diffusion lies.</source>
            <translation>{pointer} は破損しています。Stable Diffusion の場所が書かれていません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/checkpoint.py"></location>
            <source>PiSA-SR's weights are missing: {folder} has neither {ours} nor {authors}.</source>
            <translation>PiSA-SR のウェイトがありません。{folder} には {ours} も {authors} もありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/checkpoint.py"></location>
            <source>{name} is not a PiSA-SR weights file: {reason}.</source>
            <translation>{name} は PiSA-SR のウェイトファイルではありません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/draft.py"></location>
            <source>{file} is not TAESD, or damaged: run `models repair taesd`.</source>
            <translation>{file} は TAESD ではないか、破損しています。`models repair taesd` を実行してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/draft.py"></location>
            <source>Rendering a draft</source>
            <translation>下書きを作成しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/encoder.py"></location>
            <source>Reading the photo</source>
            <translation>写真を読み込んでいます</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/installing.py"></location>
            <source>unet/config.json is not of Stable Diffusion 2.1-base: it names no single width.</source>
            <translation>unet/config.json は Stable Diffusion 2.1-base のものではありません。単一の幅が書かれていません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/installing.py"></location>
            <source>unet/config.json is damaged: it describes no UNet.</source>
            <translation>unet/config.json は破損しています。UNet が記述されていません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/memory.py"></location>
            <source>Opening PiSA-SR {words}. Close other programs; PiSA-Mini needs far less.</source>
            <translation>PiSA-SR を開くには{words}。ほかのプログラムを終了してください。PiSA-Mini ならはるかに少ないメモリで動きます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>Half precision was not enough for {what}, so it was repeated in full precision.</source>
            <translation>半精度では足りなかったため（{what}）、全精度でやり直しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>reading the photo</source>
            <translation>写真の読み込み</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>the analysis</source>
            <translation>解析</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>The result is not finite: the weights in vae are unusable.</source>
            <translation>結果が有限ではありません。vae のウェイトは使えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>Analysing tile {i} of {count} in full precision</source>
            <translation>タイル {i} / {count} を全精度で解析しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>The result is not finite: the weights in unet are unusable.</source>
            <translation>結果が有限ではありません。unet のウェイトは使えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>Stable Diffusion's folder is incomplete: text_encoder is missing.</source>
            <translation>Stable Diffusion のフォルダーが不完全です。text_encoder がありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder and unet belong to different models: {found} and {wanted} numbers per token.</source>
            <translation>text_encoder と unet は別のモデルのものです（トークンあたりの数は {found} と {wanted}）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder/config.json is damaged: it does not describe a text encoder.</source>
            <translation>text_encoder/config.json は破損しています。テキストエンコーダーの記述ではありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder and tokenizer belong to different models.</source>
            <translation>text_encoder と tokenizer は別のモデルのものです。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/unet.py"></location>
            <source>unet/config.json is from Stable Diffusion 2.1 for 768 pixels; 2.1-base is needed.</source>
            <translation>unet/config.json は 768 ピクセル用の Stable Diffusion 2.1 のものです。2.1-base が必要です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/unet.py"></location>
            <source>unet/config.json is damaged: it does not describe a UNet.</source>
            <translation>unet/config.json は破損しています。UNet の記述ではありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/vae.py"></location>
            <source>vae/config.json is not from Stable Diffusion 2.1-base: it does not reduce by 8.</source>
            <translation>vae/config.json は Stable Diffusion 2.1-base のものではありません。8 分の 1 に縮小しません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/vae.py"></location>
            <source>vae/config.json is damaged: it does not describe a VAE.</source>
            <translation>vae/config.json は破損しています。VAE の記述ではありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The scale must lie between 1 and 8, not {value}.</source>
            <translation>倍率は 1 から 8 の間でなければなりません（{value} は使えません）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A side must have more than 0 and at most {most:g} {unit}.</source>
            <translation>辺の長さは 0 より大きく {most:g} {unit} 以下でなければなりません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A resolution must lie between 1 and 9999 dots per inch.</source>
            <translation>解像度は 1 インチあたり 1 から 9999 ドットの間でなければなりません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A size in centimetres needs dots per inch, as in width=30cm@300.</source>
            <translation>センチメートルのサイズには 1 インチあたりのドット数が必要です（例: width=30cm@300）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>{text} is no size; give one such as 2, long=4000, width=3000 or height=20cm@300.</source>
            <translation>{text} はサイズではありません。2、long=4000、width=3000、height=20cm@300 のように指定してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The size asked for is more than 8 times that of the photo, so it was enlarged 8 times.</source>
            <translation>指定のサイズは写真の 8 倍を超えるため、8 倍に拡大しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The photo is larger than the size asked for, so it was kept at its own size.</source>
            <translation>写真は指定のサイズより大きいため、元のサイズのままにしました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/strengths.py"></location>
            <source>{name} must lie between 0 and {highest}, not {value}.</source>
            <translation>{name} は 0 から {highest} の範囲です。{value} は使えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings are from a newer version of PiSA Desktop; they are left unchanged and defaults are used.</source>
            <translation>設定は新しいバージョンの PiSA Desktop のものです。変更せず、既定値を使います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>{label} must lie between {lowest} and {highest}, not {value}.</source>
            <translation>{label}は {lowest} から {highest} の範囲です。{value} は使えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>Memory for analyses</source>
            <translation>解析用のメモリー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The largest photo</source>
            <translation>最大の写真</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The largest result</source>
            <translation>最大の結果</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings file was damaged. It has been renamed to {name}, and defaults are used.</source>
            <translation>設定ファイルが破損していました。{name} という名前に変え、既定値を使います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings cannot be read ({reason}); defaults are used.</source>
            <translation>設定を読み込めません（{reason}）。既定値を使います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings file is damaged; defaults are used.</source>
            <translation>設定ファイルが破損しています。既定値を使います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings cannot be saved: {error}</source>
            <translation>設定を保存できません: {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Window</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>New photos</source>
            <translation>新しい写真</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Saving</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Limits</source>
            <translation>制限</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Language of the window. Messages on the command line are in English.</source>
            <translation>ウィンドウの言語です。コマンドラインのメッセージは英語です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Light, dark, or as the system is set.</source>
            <translation>ライト、ダーク、またはシステムの設定に従います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Enhance on opening</source>
            <translation>開いたときに強化</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When quick: if it is expected to take less than 10 seconds.</source>
            <translation>すぐ終わるとき: 10 秒未満と予想される場合です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Original without smoothing</source>
            <translation>元の写真を補間しない</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When comparing, show the pixels of the original as squares.</source>
            <translation>比較するとき、元の写真のピクセルを四角で表示します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Strengths</source>
            <translation>強さ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>What photos start with. For your own, choose “Start new photos with these” in the menu Strengths.</source>
            <translation>新しい写真の最初の強さです。独自の強さにするには、「強さ」メニューの「新しい写真をこの強さで開始」を選びます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Scale</source>
            <translation>倍率</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>By the photo's size: 4× under 1 megapixel, 2× under 6, else 1×.</source>
            <translation>写真のサイズによる：100 万画素未満は 4×、600 万画素未満は 2×、それ以外は 1×。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Photo is</source>
            <translation>写真の状態</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Auto decides for each photo from its own noise and detail.</source>
            <translation>「自動」は写真ごとにノイズとディテールから判断します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>mini for PiSA-Mini, or a folder with PiSA-SR's weights.</source>
            <translation>PiSA-Mini は mini、または PiSA-SR のウェイトのあるフォルダー。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Compute on</source>
            <translation>計算に使うデバイス</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>auto chooses the fastest device; or cpu, cuda, cuda:1, mps, xpu.</source>
            <translation>auto は最速のデバイスを選びます。ほかに cpu、cuda、cuda:1、mps、xpu。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Automatic takes the fastest that is accurate enough.</source>
            <translation>「自動」では、十分に正確で最速のものを使います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Where results are saved; empty for a folder “Enhanced” beside the originals.</source>
            <translation>結果の保存先です。空なら元の写真の横の「Enhanced」フォルダーです。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Same as the photo keeps the format of each photo.</source>
            <translation>「写真と同じ」は各写真の形式を保ちます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Quality</source>
            <translation>品質</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>For JPEG, WebP and AVIF; a higher quality makes larger files.</source>
            <translation>JPEG、WebP、AVIF 用です。品質を上げるとファイルが大きくなります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Name of saved files; may contain {fields}.</source>
            <translation>保存するファイルの名前です。{fields} を使えます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When a file exists</source>
            <translation>ファイルがあるとき</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Originals are never overwritten; a photo is skipped when its own result is there. Exporting a photo again updates its result.</source>
            <translation>元の写真は上書きされません。その写真自身の結果がある場合、写真はスキップされます。もう一度書き出すと、結果が更新されます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Remove the location</source>
            <translation>位置情報を削除</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Do not save where a photo was taken (GPS).</source>
            <translation>撮影場所（GPS）を保存しません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Keep the photo's date</source>
            <translation>写真の日付を保つ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Saved files get the date of their photo's file.</source>
            <translation>保存するファイルに写真ファイルの日付を付けます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>The strengths of a photo can be changed at once while its analysis is in memory.</source>
            <translation>解析がメモリーにある間は、写真の強さをすぐに変えられます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Largest photo</source>
            <translation>最大の写真</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Larger photos are refused before they are opened.</source>
            <translation>これより大きい写真は開く前に拒否します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>megapixels</source>
            <translation>メガピクセル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Largest result</source>
            <translation>最大の結果</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>A scale that would exceed it is refused.</source>
            <translation>これを超える倍率は拒否します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>{label} must be yes or no, not {text!r}.</source>
            <translation>{label}は yes か no です。{text!r} は使えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>{label} must be {known}, not {text!r}.</source>
            <translation>{label}は {known} です。{text!r} は使えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>As the system</source>
            <translation>システムに従う</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Light colours</source>
            <translation>ライト</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Dark colours</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When quick</source>
            <translation>すぐ終わるとき</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Always</source>
            <translation>常に</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>By the photo's size</source>
            <translation>写真のサイズによる</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Auto</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Sharp</source>
            <translation>シャープ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Soft</source>
            <translation>ソフト</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Worn</source>
            <translation>劣化</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Same as the photo</source>
            <translation>写真と同じ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Keep both, add a number</source>
            <translation>両方を残し、番号を付ける</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Skip the photo</source>
            <translation>写真をスキップ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Replace it (never an original)</source>
            <translation>置き換える（元の写真は除く）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/targets.py"></location>
            <source>{path} is a folder, so no file can be saved under this name.</source>
            <translation>{path} はフォルダーのため、この名前でファイルを保存できません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/compare_view.py"></location>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Drop photos or folders here</source>
            <translation>写真やフォルダーをここにドロップ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Everything runs on this computer.</source>
            <translation>すべてこのコンピューターで処理します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Open...</source>
            <translation>開く...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Choose photos to open</source>
            <translation>開く写真を選ぶ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Try a sample</source>
            <translation>サンプルを試す</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Open a photo that comes with the program</source>
            <translation>付属の写真を開く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>Clean-up {pix:.2f}   Detail {sem:.2f}</source>
            <translation>クリーンアップ {pix:.2f}   ディテール {sem:.2f}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>Use these strengths</source>
            <translation>この強さを使う</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name}: Auto's choice</source>
            <translation>{name}: 自動の選択</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name} (the middle; zoom in for more)</source>
            <translation>{name}（中央部分。拡大するとさらに表示）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name}, computing...</source>
            <translation>{name}、計算中...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Gain {gain}×</source>
            <translation>ゲイン {gain}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Gain of the difference</source>
            <translation>差分のゲイン</translation>
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
            <translation>分割（もう一度押すと線の向きが変わります）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Side by side</source>
            <translation>並べて表示</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Single</source>
            <translation>単独</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>The result alone</source>
            <translation>結果だけ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Blink</source>
            <translation>切り替え</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Blink between original and result</source>
            <translation>元の写真と結果を交互に表示</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Difference</source>
            <translation>差分</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>What changed, amplified</source>
            <translation>変化した部分を強調</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Grid</source>
            <translation>グリッド</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Nine strengths to choose from (again: what the photo is)</source>
            <translation>9 通りの強さから選ぶ（もう一度: 写真の状態）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Detail map</source>
            <translation>ディテールマップ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Where detail was added and removed</source>
            <translation>ディテールが増えた場所と減った場所</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Cancel (Esc)</source>
            <translation>キャンセル (Esc)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Fit or 100 %</source>
            <translation>全体表示または 100%</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Original</source>
            <translation>元の写真</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Zoom {text}</source>
            <translation>ズーム {text}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Removed</source>
            <translation>減少</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Added</source>
            <translation>増加</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Enhanced</source>
            <translation>強化後</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Page of the grid</source>
            <translation>グリッドのページ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Nine strengths to choose from (G)</source>
            <translation>9 通りの強さから選ぶ (G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Sharp, Soft and Worn side by side, at the current strengths (Shift+G)</source>
            <translation>シャープ、ソフト、劣化を現在の強さで並べて表示 (Shift+G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/split_handle.py"></location>
            <source>Compare handle</source>
            <translation>比較ハンドル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/split_handle.py"></location>
            <source>Where the original ends and the result begins. Arrow keys move it.</source>
            <translation>元の写真と結果の境目です。方向キーで動かせます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>About PiSA Desktop</source>
            <translation>PiSA Desktop について</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>The program's icon</source>
            <translation>プログラムのアイコン</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Version {version}</source>
            <translation>バージョン {version}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Restores photographs with two strengths, Clean-up and Detail, on your own computer.</source>
            <translation>クリーンアップとディテールの 2 つの強さで、写真を自分のコンピューターで修復します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>The method is PiSA-SR by Lingchen Sun and others (Pixel-level and Semantic-level Adjustable Super-resolution: A Dual-LoRA Approach, CVPR 2025). PiSA-Mini is a small network of our own that follows the same method; its prior is Real-ESRGAN general-x4v3 (BSD-3). The interface uses Qt (LGPL).</source>
            <translation>手法は Lingchen Sun ほかによる PiSA-SR（Pixel-level and Semantic-level Adjustable Super-resolution: A Dual-LoRA Approach, CVPR 2025）です。PiSA-Mini は同じ手法による独自の小さなネットワークで、Real-ESRGAN general-x4v3 (BSD-3) を土台にしています。インターフェースには Qt (LGPL) を使っています。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>About this computer</source>
            <translation>このコンピューターについて</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Licences...</source>
            <translation>ライセンス...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Lets you change strengths later without enhancing again. Needs about {size} of disk space and a second pass of the network for each photo.</source>
            <translation>あとで強化し直さずに強さを変えられます。約 {size} のディスク容量と、写真ごとに 2 回目のネットワーク処理が必要です。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Each photo is saved with its own strengths; the {count} unedited ones use {strengths}.</source>
            <translation>
                <numerusform>各写真はそれぞれの強さで保存します。未編集の {count} 枚は {strengths} を使います。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>About {time} on this computer ({device}).</source>
            <translation>このコンピューターで約 {time}（{device}）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance the album</source>
            <translation>アルバムを強化</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Keep analyses</source>
            <translation>解析を残す</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Decide later</source>
            <translation>あとで決める</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Open as far as they go</source>
            <translation>読める部分だけを開く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Open damaged photos as far as they go</source>
            <translation>破損した写真の読める部分だけを開く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Damaged photos</source>
            <translation>破損した写真</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Save {count} changed photos again</source>
            <translation>
                <numerusform>変更した {count} 枚の写真を保存し直す</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Not needed with PiSA-Mini, which takes only seconds for a photo.</source>
            <translation>PiSA-Mini では不要です。1 枚に数秒しかかかりません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Each photo is saved with its own strengths.</source>
            <translation>各写真はそれぞれの強さで保存します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>All photos use the current strengths, {strengths}.</source>
            <translation>すべての写真に現在の強さ {strengths} を使います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance all</source>
            <translation>すべて強化</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance and save {count} photos</source>
            <translation>
                <numerusform>{count} 枚の写真を強化して保存</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, {size:.0f} GB</source>
            <translation>{device}、{size:.0f} GB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>Automatic takes the fastest device that works.</source>
            <translation>「自動」では、動作する最速のデバイスを使います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, does not work</source>
            <translation>{device}（動作しません）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>No graphics card that torch supports was found, so the processor computes.</source>
            <translation>torch が対応するグラフィックカードが見つからないため、プロセッサで計算します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, not found</source>
            <translation>{device}（見つかりません）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>{name}, {width} × {height}</source>
            <translation>{name}、{width} × {height}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>Export {name}</source>
            <translation>{name} を書き出す</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>Export</source>
            <translation>書き出し</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>{result}, about {size:.1f} MB</source>
            <translation>{result}、約 {size:.1f} MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>replaces its earlier result</source>
            <translation>以前の結果を置き換えます</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Unexpected error</source>
            <translation>予期しないエラー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Please include these details in a bug report.</source>
            <translation>不具合の報告にはこの詳細を添えてください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/frame.py"></location>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/frame.py"></location>
            <source>Replaces the preset of that name.</source>
            <translation>同じ名前のプリセットを置き換えます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/keys.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/keys.py"></location>
            <source>Commands and their shortcuts</source>
            <translation>コマンドとショートカット</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/licences.py"></location>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Photos never leave this computer. The program connects only when you press Download or Repair.</source>
            <translation>写真がこのコンピューターの外に出ることはありません。「ダウンロード」か「修復」を押したときだけ通信します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Remove {name}?</source>
            <translation>{name} を削除しますか？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Model files</source>
            <translation>モデルファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Folder of PiSA-SR or of Stable Diffusion 2.1-base, which is used where it lies</source>
            <translation>その場で使う PiSA-SR または Stable Diffusion 2.1-base のフォルダー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Move...</source>
            <translation>移動...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Move the models to another folder or disk</source>
            <translation>モデルを別のフォルダーやディスクに移動します</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import...</source>
            <translation>読み込み...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Use files that are on this computer or on a USB stick</source>
            <translation>このコンピューターや USB メモリーにあるファイルを使います</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>{used} used, {free} free</source>
            <translation>使用 {used}、空き {free}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import model files</source>
            <translation>モデルファイルを読み込む</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import a folder with model files</source>
            <translation>モデルファイルのフォルダーを読み込む</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Folder or disk to move the models to</source>
            <translation>モデルの移動先のフォルダーまたはディスク</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>&amp;Files...</source>
            <translation>ファイル(&amp;F)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>F&amp;older...</source>
            <translation>フォルダー(&amp;O)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>&amp;Use a folder where it lies...</source>
            <translation>フォルダーをその場で使う(&amp;U)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Licence of {name}</source>
            <translation>{name} のライセンス</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Use restrictions</source>
            <translation>使用制限</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Show the whole licence</source>
            <translation>ライセンス全文を表示</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Do not accept</source>
            <translation>同意しない</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Accept</source>
            <translation>同意する</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Show only the use restrictions</source>
            <translation>使用制限だけを表示</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Finish</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Resume, {size} to go</source>
            <translation>再開、残り {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Download {size}</source>
            <translation>{size} をダウンロード</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>{file} is in your Downloads folder.</source>
            <translation>{file} がダウンロードフォルダーにあります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Damaged or changed: {files}</source>
            <translation>破損または変更: {files}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Open the authors' page</source>
            <translation>作者のページを開く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Import it</source>
            <translation>読み込む</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Use</source>
            <translation>使う</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Check</source>
            <translation>検査</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Show folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Remove...</source>
            <translation>削除...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Still to come: {files}</source>
            <translation>未取得: {files}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/steps.py"></location>
            <source>Done: {step}</source>
            <translation>完了: {step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Beside the originals</source>
            <translation>元の写真の横</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Browse...</source>
            <translation>参照...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Choose a folder</source>
            <translation>フォルダーを選ぶ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>File date</source>
            <translation>ファイルの日付</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Browse for {field}</source>
            <translation>参照: {field}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>{count} files were not saved</source>
            <translation>
                <numerusform>{count} 個のファイルが保存されませんでした</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Photos and reasons</source>
            <translation>写真と理由</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Report...</source>
            <translation>レポート...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Retry failed</source>
            <translation>失敗分を再試行</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>In use: {device}</source>
            <translation>使用中：{device}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Sections</source>
            <translation>分類</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Reset all...</source>
            <translation>すべてリセット...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Log folder</source>
            <translation>ログフォルダー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>{width} × {height} pixels, {scale:.2f}×</source>
            <translation>{width} × {height} ピクセル、{scale:.2f}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Measured in</source>
            <translation>単位</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Factor</source>
            <translation>倍率</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Pixels</source>
            <translation>ピクセル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Centimetres</source>
            <translation>センチメートル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Custom size</source>
            <translation>任意のサイズ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>The other side follows, so that nothing is stretched or cut.</source>
            <translation>もう一方の辺は自動で決まるので、伸びたり切れたりしません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>From 1 to 8.</source>
            <translation>1 から 8 まで。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Resolution</source>
            <translation>解像度</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Written into the saved file.</source>
            <translation>保存するファイルに書き込まれます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Use this size</source>
            <translation>このサイズを使う</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Long edge</source>
            <translation>長辺</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Width</source>
            <translation>幅</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>pixels</source>
            <translation>ピクセル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>dpi</source>
            <translation>dpi</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/strengths.py"></location>
            <source>As suits the model</source>
            <translation>モデルに合わせる</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} h</source>
            <translation>{count} 時間</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} hours</source>
            <translation>
                <numerusform>{count} 時間</numerusform>
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
            <translation>{words}、{more}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} min</source>
            <translation>{count} 分</translation>
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
            <translation>自動: {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{format}, {year}</source>
            <translation>{format}、{year}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Decided from the photo's own noise and detail.</source>
            <translation>写真のノイズとディテールから判断します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Every pixel shows detail. It is restored from its full size.</source>
            <translation>すべてのピクセルにディテールがあります。元のサイズから修復します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>More pixels than detail, as scans and phone photos often are. It is restored from half its size.</source>
            <translation>スキャンやスマートフォンの写真のように、ディテールよりピクセルが多い状態です。半分のサイズから修復します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Little of the photo is left. It is restored from a quarter of its size.</source>
            <translation>写真の情報がほとんど残っていません。4 分の 1 のサイズから修復します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up and Detail</source>
            <translation>クリーンアップとディテール</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Drag to set Clean-up (across) and Detail (up). Double-click to reset both.</source>
            <translation>ドラッグでクリーンアップ（横）とディテール（縦）を設定します。ダブルクリックで両方をリセットします。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up on the pad</source>
            <translation>パッドのクリーンアップ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Detail on the pad</source>
            <translation>パッドのディテール</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Detail</source>
            <translation>ディテール</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up</source>
            <translation>クリーンアップ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>To {path}</source>
            <translation>{path} へ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Removes noise and JPEG marks.
Too high looks too smooth.</source>
            <translation>ノイズと JPEG の跡を取り除きます。
強すぎるとのっぺりします。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Strength of the pixel level, λ pix, 0 to 1.50. Double-click the slider to reset.</source>
            <translation>ピクセルレベルの強さ λ pix、0 から 1.50。スライダーのダブルクリックでリセットします。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Sharpens and adds texture.
Too high invents details.</source>
            <translation>シャープにして質感を加えます。
強すぎるとないものを描きます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Strength of the semantic level, λ sem, 0 to 1.50. Double-click the slider to reset.</source>
            <translation>意味レベルの強さ λ sem、0 から 1.50。スライダーのダブルクリックでリセットします。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Added detail is a guess.
Check faces and text.</source>
            <translation>加えたディテールは推測です。
顔と文字を確認してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Opening...</source>
            <translation>開いています...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>To {path}, about {size:.1f} MB</source>
            <translation>{path} へ、約 {size:.1f} MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Slots</source>
            <translation>スロット</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>No photo</source>
            <translation>写真なし</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Open one, or drop it on the left</source>
            <translation>写真を開くか、左にドロップしてください</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Clean-up {pix:.2f}, Detail {sem:.2f}</source>
            <translation>クリーンアップ {pix:.2f}、ディテール {sem:.2f}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Preset {name}</source>
            <translation>プリセット {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Save the strengths as a preset...</source>
            <translation>強さをプリセットとして保存...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to selection</source>
            <translation>選択に適用</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply these strengths to every selected photo</source>
            <translation>選択したすべての写真にこの強さを適用します</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to {count}</source>
            <translation>{count} 枚に適用</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to {count} selected photos</source>
            <translation>
                <numerusform>選択した {count} 枚の写真に適用</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Delete this preset</source>
            <translation>このプリセットを削除</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>{scale} times the width and height</source>
            <translation>幅と高さが {scale} 倍</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Custom size...</source>
            <translation>任意のサイズ...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Custom size, scale {scale} times</source>
            <translation>任意のサイズ、{scale} 倍</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Restored at the same size</source>
            <translation>同じサイズで修復</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Models...</source>
            <translation>モデル...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Model in use: {name}</source>
            <translation>使用中のモデル: {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Scale {scale} times</source>
            <translation>{scale} 倍に拡大</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}: empty. A click or Shift+{key} stores the current strengths.</source>
            <translation>スロット {letter}: 空。クリックまたは Shift+{key} で現在の強さを保存します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Clear slot {letter}</source>
            <translation>スロット {letter} を消去</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}, {content}</source>
            <translation>スロット {letter}、{content}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}: {content}. A click or {key} recalls it, Shift+click or Shift+{key} replaces it.</source>
            <translation>スロット {letter}: {content}。クリックまたは {key} で呼び出し、Shift+クリックまたは Shift+{key} で置き換えます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_row.py"></location>
            <source>{name} goes up to {most:.2f}, so {most:.2f} was taken.</source>
            <translation>{name}の上限は {most:.2f} のため、{most:.2f} にしました。</translation>
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
            <translation>{name}、数値</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_slider.py"></location>
            <source>Applied when enhanced</source>
            <translation>強化時に適用</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Enhance</source>
            <translation>強化</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Enhance, about {time}</source>
            <translation>強化、約 {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>{sentence} PiSA-Mini: {time}.</source>
            <translation>{sentence} PiSA-Mini: {time}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Analyses: {size}</source>
            <translation>解析: {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>A photo is being saved. Close anyway?</source>
            <translation>写真を保存しています。閉じますか？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>An album is being enhanced. Close anyway? You can resume it when you start the program again.</source>
            <translation>アルバムを強化しています。閉じますか？ 次の起動時に再開できます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>A photo is being enhanced. Close anyway?</source>
            <translation>写真を強化しています。閉じますか？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Export...</source>
            <translation>書き出し...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Pausing...</source>
            <translation>一時停止しています...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>{album}: {sentence}</source>
            <translation>{album}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>“{name}” is already being enhanced. Start this album when it has finished.</source>
            <translation>「{name}」をすでに強化しています。終わってからこのアルバムを開始してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Saved as {name}.</source>
            <translation>{name} として保存しました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>See why</source>
            <translation>理由を見る</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_steps.py"></location>
            <source>Starting</source>
            <translation>開始しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{place} of {total}</source>
            <translation>{place} / {total}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} an hour</source>
            <translation>毎時 {count} 枚</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>“{name}” is being enhanced: {place}</source>
            <translation>「{name}」を強化しています: {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>“{name}” was being enhanced when the program ended. {count} photos are left.</source>
            <translation>
                <numerusform>プログラムの終了時に「{name}」を強化していました。残り {count} 枚です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Enhance the whole album: about {time}</source>
            <translation>アルバム全体を強化: 約 {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} a minute</source>
            <translation>毎分 {count} 枚</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Album running</source>
            <translation>アルバムを処理中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Album: about {time} left</source>
            <translation>アルバム: 残り約 {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Saved {count} of {total}.</source>
            <translation>
                <numerusform>{total} 枚中 {count} 枚を保存しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} photos.</source>
            <translation>
                <numerusform>写真 {count} 枚。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>stopping after this photo</source>
            <translation>この写真のあとで停止</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} failed</source>
            <translation>
                <numerusform>失敗 {count} 枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} failed.</source>
            <translation>
                <numerusform>{count} 枚が失敗しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} skipped because their results exist.</source>
            <translation>
                <numerusform>結果があるため {count} 枚をスキップしました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>The report has notes on {count} of them.</source>
            <translation>
                <numerusform>レポートには、そのうち {count} 枚についての注記があります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>about {time} left</source>
            <translation>残り約 {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>{count} photos</source>
            <translation>
                <numerusform>写真 {count} 枚</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>“{name}” leaves the list of albums. Its photos and their results stay on the disk.</source>
            <translation>「{name}」をアルバムのリストから外します。写真と結果はディスクに残ります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>This album is being enhanced. Pause it first, then remove it.</source>
            <translation>このアルバムは強化中です。一時停止してから削除してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>no photos</source>
            <translation>写真なし</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>Photos</source>
            <translation>写真</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/outdated_photos.py"></location>
            <source>Looking</source>
            <translation>検索中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/shown_album.py"></location>
            <source>The saved result of {name} is gone.</source>
            <translation>{name} の保存済みの結果がなくなりました。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>{count} processors</source>
            <translation>
                <numerusform>プロセッサー {count} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>packaged</source>
            <translation>パッケージ版</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>run by Python</source>
            <translation>Python で実行</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>strengths</source>
            <translation>強さ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>slot {letter}</source>
            <translation>スロット {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>removal</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>This photo is too small to be reduced, so it is restored from its full size.</source>
            <translation>この写真は縮小するには小さすぎるため、元のサイズから修復します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>photo is</source>
            <translation>写真の状態</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>The saved result of {name} was changed by another program.</source>
            <translation>{name} の保存済みの結果がほかのプログラムで変更されました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>Save again</source>
            <translation>保存し直す</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>The photo is still being opened.</source>
            <translation>写真をまだ開いています。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>Looking for an earlier result...</source>
            <translation>以前の結果を探しています...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>The photo was not saved because another one was opened first.</source>
            <translation>先に別の写真が開かれたため、写真は保存されませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Its result exists, so nothing was saved.</source>
            <translation>結果があるため、何も保存しませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/steps.py"></location>
            <source>The result {name} exists, so nothing would be saved.</source>
            <translation>結果 {name} があるため、何も保存しません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/steps.py"></location>
            <source>Saving {name}</source>
            <translation>{name} を保存しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/messages.py"></location>
            <source>An unexpected error occurred. Your photos are safe, and you can continue working.</source>
            <translation>予期しないエラーが発生しました。写真は無事です。作業を続けられます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/messages.py"></location>
            <source>There is not enough memory for this photo; try a lower scale.</source>
            <translation>この写真を処理するメモリーが足りません。小さい倍率を試してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>{error} The fastest device is used instead.</source>
            <translation>{error} 代わりに最速のデバイスを使います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>The engine did not start</source>
            <translation>エンジンが起動しませんでした</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>Starting the engine (the first start takes longer)</source>
            <translation>エンジンを起動しています（初回は時間がかかります）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>The engine could not be started.</source>
            <translation>エンジンを起動できませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>PiSA-Mini is used.</source>
            <translation>PiSA-Mini を使います。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>Remove {count} from the album</source>
            <translation>
                <numerusform>アルバムから {count} 枚を削除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>{count} more could not be opened.</source>
            <translation>
                <numerusform>ほか {count} 枚を開けませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>No photos were found.</source>
            <translation>写真が見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>pasted.png</source>
            <translation>貼り付け.png</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>Preparing sliders</source>
            <translation>スライダーを準備しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>{work}, {time}</source>
            <translation>{work}、{time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>{work}, about {time}</source>
            <translation>{work}、約 {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/current_photo.py"></location>
            <source>Opening</source>
            <translation>開いています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/enhancing.py"></location>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/enhancing.py"></location>
            <source>Enhancing the visible part</source>
            <translation>表示部分を強化しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>for {scale}×</source>
            <translation>{scale}× 用</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>for {scale}×, {condition}</source>
            <translation>{scale}×、{condition}用</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>Enhanced {scale}×</source>
            <translation>強化後 {scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>saved at {strengths}</source>
            <translation>{strengths} で保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/reading.py"></location>
            <source>Enhance again</source>
            <translation>もう一度強化</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/reading.py"></location>
            <source>{name} has changed on the disk.</source>
            <translation>{name} がディスク上で変更されました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/starting.py"></location>
            <source>This photo would become {size} megapixels large; choose a lower scale.</source>
            <translation>この写真は {size} メガピクセルになります。小さい倍率を選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Light</source>
            <translation>軽め</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes some of the noise and keeps the grain of a print.</source>
            <translation>ノイズの一部を取り除き、プリントの粒状感を残します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Clean</source>
            <translation>クリーン</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes noise and JPEG marks and adds nothing.</source>
            <translation>ノイズと JPEG の跡を取り除き、何も加えません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Restore</source>
            <translation>修復</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes noise and JPEG marks and adds a little detail.</source>
            <translation>ノイズと JPEG の跡を取り除き、ディテールを少し加えます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Crisp</source>
            <translation>くっきり</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Sharpens hair, leaves and stone. Check faces and text.</source>
            <translation>髪、葉、石をシャープにします。顔と文字を確認してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/views.py"></location>
            <source>draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/views.py"></location>
            <source>refining</source>
            <translation>仕上げ中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} is used where it lies.</source>
            <translation>{folder} をその場で使います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>The models are in {folder} now.</source>
            <translation>モデルは {folder} に移りました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>The download is complete. Now get {file} from its authors' page.</source>
            <translation>ダウンロードが完了しました。次に作者のページから {file} を入手してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{file} is damaged, and only you can get it: import it again, from its authors' page or from a copy.</source>
            <translation>{file} が破損しています。このファイルはご自身で入手する必要があります。作者のページまたはコピーからもう一度インポートしてください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{name} was removed. {size} are free again.</source>
            <translation>{name} を削除しました。{size} が空きました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Downloading</source>
            <translation>ダウンロード中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Checking</source>
            <translation>検査中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Repairing</source>
            <translation>修復中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Removing</source>
            <translation>削除中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Importing</source>
            <translation>読み込み中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} has no text encoder, which is needed once. Import the folder, then press Download.</source>
            <translation>{folder} には一度だけ必要なテキストエンコーダーがありません。フォルダーを読み込んでから「ダウンロード」を押してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Moving</source>
            <translation>移動中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Every file of {name} is whole.</source>
            <translation>{name} のファイルはすべて無事です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{name} stays, because another model needs it.</source>
            <translation>ほかのモデルが必要とするため、{name} は残します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>This frees {size}.</source>
            <translation>{size} が空きます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Damaged: {files}.</source>
            <translation>破損: {files}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source> and {count} more</source>
            <translation>
                <numerusform> ほか {count} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Imported {names}{more}.</source>
            <translation>{names}{more} を読み込みました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} stays as it is.</source>
            <translation>{folder} はそのまま残します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Removing {name}</source>
            <translation>{name} を削除しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Repair downloads what is damaged again, and nothing else.</source>
            <translation>「修復」は破損したものだけをダウンロードし直します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/hint.py"></location>
            <source>PiSA-Mini is in use. Get {name} for the best quality.</source>
            <translation>PiSA-Mini を使っています。最高の品質には {name} を入手してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/hint.py"></location>
            <source>Do not show again</source>
            <translation>今後表示しない</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{done} of {whole}</source>
            <translation>{done} / {whole}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Needs an update</source>
            <translation>更新が必要</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{what} ({size}, from its authors)</source>
            <translation>{what}（{size}、作者から）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{what} ({size})</source>
            <translation>{what}（{size}）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>quick on every computer; comes with the program</source>
            <translation>どのコンピューターでも高速。プログラムに付属</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>part of PiSA Desktop</source>
            <translation>PiSA Desktop の一部</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{file} is missing</source>
            <translation>{file} がありません</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not installed</source>
            <translation>未インストール</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not finished</source>
            <translation>未完了</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not checked</source>
            <translation>未検査</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Damaged</source>
            <translation>破損</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Read and accept the licence.</source>
            <translation>ライセンスを読んで同意します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Download {name}, {size}. You can pause at any time.</source>
            <translation>{name}（{size}）をダウンロードします。いつでも一時停止できます。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Get {file} from its authors' page and drop it here.</source>
            <translation>作者のページから {file} を入手し、ここにドロップします。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>It is checked and converted, and is ready.</source>
            <translation>検査と変換のあと、使えるようになります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>Use {name}</source>
            <translation>{name} を使う</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} is ready.</source>
            <translation>{name} の準備ができました。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} can no longer be used, because its files are missing or damaged. PiSA-Mini is used.</source>
            <translation>ファイルがないか破損しているため、{name} は使えません。PiSA-Mini を使います。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} is ready; it helps from the next start on.</source>
            <translation>{name} の準備ができました。次の起動から有効です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Another name for “{name}”; no file is renamed.</source>
            <translation>「{name}」の別の名前です。ファイル名は変わりません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Delete {name}</source>
            <translation>{name} を削除</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>All settings become as they were at the first start. Presets of your own stay.</source>
            <translation>すべての設定が最初の起動時の状態に戻ります。ご自分のプリセットは残ります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Open photos</source>
            <translation>写真を開く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Open a folder of photos</source>
            <translation>写真のフォルダーを開く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>New album</source>
            <translation>新規アルバム</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>An empty album, to which you add photos.</source>
            <translation>空のアルバムです。写真を追加してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Rename the album</source>
            <translation>アルバムの名前を変更</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Remove from the list</source>
            <translation>リストから外す</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>There is no picture to paste.</source>
            <translation>貼り付ける画像がありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Enhance the visible part</source>
            <translation>表示部分を強化</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>This will take a while</source>
            <translation>時間がかかります</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Save a report</source>
            <translation>レポートを保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Tables (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Save as a preset</source>
            <translation>プリセットとして保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Remove the album?</source>
            <translation>アルバムをリストから外しますか？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Reset all settings?</source>
            <translation>すべての設定をリセットしますか？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Reset all</source>
            <translation>すべてリセット</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Photo</source>
            <translation>写真(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Album</source>
            <translation>アルバム(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Sho&amp;w in folder</source>
            <translation>フォルダーで表示(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Open result</source>
            <translation>結果を開く(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Cop&amp;y result</source>
            <translation>結果をコピー(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>P&amp;revious photo</source>
            <translation>前の写真(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Next photo</source>
            <translation>次の写真(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Date taken</source>
            <translation>撮影日(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>File &amp;size</source>
            <translation>ファイルサイズ(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>S&amp;tate</source>
            <translation>状態(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Folder</source>
            <translation>フォルダー(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Last modified</source>
            <translation>更新日時(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Order added</source>
            <translation>追加順(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Split</source>
            <translation>分割(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Split &amp;horizontally</source>
            <translation>上下に分割(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Side by si&amp;de</source>
            <translation>並べて表示(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Si&amp;ngle</source>
            <translation>単独(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Blink</source>
            <translation>切り替え(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Di&amp;fference</source>
            <translation>差分(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Grid of strengths</source>
            <translation>強さのグリッド(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Grid of &amp;conditions (Photo is)</source>
            <translation>状態のグリッド(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Detail &amp;map</source>
            <translation>ディテールマップ(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Show the &amp;original (hold)</source>
            <translation>元の写真を表示（押している間）(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>F&amp;it</source>
            <translation>全体表示(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;100 %</source>
            <translation>&amp;100%</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Zoom in</source>
            <translation>拡大(&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Zoom o&amp;ut</source>
            <translation>縮小(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Fu&amp;ll screen</source>
            <translation>全画面(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Open photos...</source>
            <translation>写真を開く(&amp;O)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Open &amp;folder...</source>
            <translation>フォルダーを開く(&amp;F)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Try a &amp;sample</source>
            <translation>サンプルを試す(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;New album...</source>
            <translation>新規アルバム(&amp;N)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Open &amp;album</source>
            <translation>アルバムを開く(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Export...</source>
            <translation>書き出し(&amp;E)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Paste a picture</source>
            <translation>画像を貼り付け(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>M&amp;odels...</source>
            <translation>モデル(&amp;O)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Se&amp;ttings...</source>
            <translation>設定(&amp;T)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Enhance</source>
            <translation>強化(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Enhance the &amp;visible part</source>
            <translation>表示部分を強化(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Custom si&amp;ze...</source>
            <translation>任意のサイズ(&amp;Z)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Previous, on the canvas</source>
            <translation>前へ（画像上）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Next, on the canvas</source>
            <translation>次へ（画像上）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Enhance and export all...</source>
            <translation>すべて強化して書き出し(&amp;E)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>E&amp;xport changed photos again</source>
            <translation>変更した写真をもう一度書き出し(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Re&amp;try failed photos</source>
            <translation>失敗した写真を再試行(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Pause</source>
            <translation>一時停止(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Stop after this photo</source>
            <translation>この写真のあとで停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Resume</source>
            <translation>再開(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Cancel the rest</source>
            <translation>残りをキャンセル(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Do next</source>
            <translation>次に処理(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Sort &amp;by</source>
            <translation>並べ替え(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Why photos were not saved...</source>
            <translation>写真が保存されなかった理由(&amp;W)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Save a rep&amp;ort...</source>
            <translation>レポートを保存(&amp;O)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Rena&amp;me the album...</source>
            <translation>アルバムの名前を変更(&amp;M)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Remove the album from the &amp;list...</source>
            <translation>アルバムをリストから外す(&amp;L)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Contact &amp;view</source>
            <translation>コンタクトシート(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Names below the &amp;thumbnails</source>
            <translation>サムネイルの下に名前(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Hide &amp;panels</source>
            <translation>パネルを隠す(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>キーボードショートカット(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;About PiSA Desktop</source>
            <translation>PiSA Desktop について(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Copy strengths</source>
            <translation>強さをコピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Paste &amp;strengths</source>
            <translation>強さを貼り付け(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Re&amp;move from the album</source>
            <translation>アルバムから削除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Scale &amp;{scale}×</source>
            <translation>倍率 &amp;{scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Photo is: {name}</source>
            <translation>写真の状態: {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/messages.py"></location>
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/messages.py"></location>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Pauses at once; the current photo starts again afterwards</source>
            <translation>すぐに一時停止します。現在の写真はあとで最初からやり直します</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Export again</source>
            <translation>もう一度書き出し</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Enhance all...</source>
            <translation>すべて強化...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Stop after this photo</source>
            <translation>この写真のあとで停止</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Contact view of the album</source>
            <translation>アルバムのコンタクトシート</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>No photo is in this state.</source>
            <translation>この状態の写真はありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>date taken</source>
            <translation>撮影日</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>file size</source>
            <translation>ファイルサイズ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>state</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>last modified</source>
            <translation>更新日</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>order added</source>
            <translation>追加順</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Sort...</source>
            <translation>並べ替え...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Sorted by {what}</source>
            <translation>並び順：{what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>To do</source>
            <translation>未処理</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Not saved yet</source>
            <translation>未保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Saved</source>
            <translation>保存済み</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Changed since saving</source>
            <translation>保存後に変更</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>{words} {count}</source>
            <translation>{words} {count}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{photos}: {parts}</source>
            <translation>{photos}: {parts}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>Photos of the album</source>
            <translation>アルバムの写真</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} to do</source>
            <translation>
                <numerusform>未処理 {count} 枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} not saved yet</source>
            <translation>
                <numerusform>未保存 {count} 枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} saved</source>
            <translation>
                <numerusform>保存済み {count} 枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} changed since saving</source>
            <translation>
                <numerusform>保存後に変更 {count} 枚</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>{words}. The mouse shows the original.</source>
            <translation>{words}。マウスを重ねると元の写真を表示します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>not enhanced</source>
            <translation>未強化</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>being enhanced</source>
            <translation>強化中</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>enhanced, not saved</source>
            <translation>強化済み、未保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>saved</source>
            <translation>保存済み</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>changed since it was saved</source>
            <translation>保存後に変更</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/single_instance.py"></location>
            <source>PiSA Desktop is already running but does not answer; close it, then start it again.</source>
            <translation>PiSA Desktop はすでに動作していますが応答しません。終了してから起動し直してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Model in use</source>
            <translation>使用中のモデル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Memory</source>
            <translation>メモリー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Model being installed</source>
            <translation>インストール中のモデル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Time left</source>
            <translation>残り時間</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Recall slot {letter}</source>
            <translation>スロット {letter} を呼び出す</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Store in slot {letter}</source>
            <translation>スロット {letter} に保存</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Strengths</source>
            <translation>強さ(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up up</source>
            <translation>クリーンアップを強く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up down</source>
            <translation>クリーンアップを弱く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail up</source>
            <translation>ディテールを強く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail down</source>
            <translation>ディテールを弱く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up up, large step</source>
            <translation>クリーンアップを大きく強く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up down, large step</source>
            <translation>クリーンアップを大きく弱く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail up, large step</source>
            <translation>ディテールを大きく強く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail down, large step</source>
            <translation>ディテールを大きく弱く</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Presets</source>
            <translation>プリセット(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Save as a preset...</source>
            <translation>プリセットとして保存(&amp;S)...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>R&amp;eset</source>
            <translation>リセット(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Apply to selection</source>
            <translation>選択に適用(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Start &amp;new photos with these</source>
            <translation>新しい写真をこの強さで開始(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Height of the thumbnails</source>
            <translation>サムネイルの高さ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Only the photo is shown. Press H to show the panels again.</source>
            <translation>写真だけを表示しています。H キーでパネルを再表示します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Keep working</source>
            <translation>作業を続ける</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Show panels</source>
            <translation>パネルを表示</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Close PiSA Desktop?</source>
            <translation>PiSA Desktop を閉じますか？</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{folder} cannot be used as {name}: it lacks {names}.</source>
            <translation>{folder} を {name} として使えません。{names} がありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{file} in {folder}: This is {what}. PiSA-SR needs {name}.</source>
            <translation>{folder} の {file}: これは{what}です。PiSA-SR には {name} が必要です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{name} is installed already. Remove it first to use {folder} in its place.</source>
            <translation>{name} はすでにインストールされています。代わりに {folder} を使うには先に削除してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>Preparing the empty prompt</source>
            <translation>空のプロンプトを準備しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>another file</source>
            <translation>別のファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>the UNet of Stable Diffusion 2.1 for 768 pixels</source>
            <translation>768 ピクセル用の Stable Diffusion 2.1 の UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>There is no model {name}. The models are: {known}.</source>
            <translation>モデル {name} はありません。使えるモデル: {known}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>The catalogue file adds a source to {name}, which is not a package.</source>
            <translation>カタログファイルがパッケージではない {name} に入手元を追加しています。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>{address} is neither an https:// address nor the whole path of a folder</source>
            <translation>{address} は https:// のアドレスでもフォルダーの完全なパスでもありません</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>{path} cannot be used: {error}. Correct it or delete it.</source>
            <translation>{path} を使えません: {error}。修正するか削除してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>the best quality; a graphics card or patience</source>
            <translation>最高の品質。グラフィックカードか根気が必要</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>drafts while a slider moves on a slow computer (optional)</source>
            <translation>遅いコンピューターでスライダーを動かす間の下書き（任意）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>UNet's description</source>
            <translation>UNet の記述</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>VAE's description</source>
            <translation>VAE の記述</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder's description</source>
            <translation>テキストエンコーダーの記述</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder</source>
            <translation>テキストエンコーダー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>VAE in fp32</source>
            <translation>fp32 の VAE</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder in fp32</source>
            <translation>fp32 のテキストエンコーダー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>UNet in fp32</source>
            <translation>fp32 の UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>draft decoder</source>
            <translation>下書きデコーダー</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{what} needs {needed}, and the disk of {folder} has {free} free. Free {lacking}, or move the models to another disk.</source>
            <translation>{what}には {needed} 必要ですが、{folder} のディスクの空きは {free} です。{lacking} 空けるか、モデルを別のディスクに移動してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{name}: {reason}. Trying again in {left:.0f} s</source>
            <translation>{name}: {reason}。{left:.0f} 秒後に再試行します</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{purpose} could not be downloaded ({reasons}). What has been downloaded is kept. Check the connection and try again.</source>
            <translation>{purpose}をダウンロードできませんでした（{reasons}）。ダウンロード済みの分は残ります。接続を確認してやり直してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>Copying {purpose}</source>
            <translation>{purpose}をコピーしています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>Downloading {purpose}</source>
            <translation>{purpose}をダウンロードしています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>it has no source</source>
            <translation>入手元がありません</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>each of its {count} sources: {reason}</source>
            <translation>{count} 件の入手元すべて: {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>what it sends is not the file</source>
            <translation>送られてきたのは目的のファイルではありません</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>{name} needs a graphics card by NVIDIA and its driver, and neither was found on this computer. Nothing has been downloaded.</source>
            <translation>{name} には NVIDIA のグラフィックカードとドライバーが必要ですが、このコンピューターではどちらも見つかりませんでした。何もダウンロードしていません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>The driver of {card} is too old for {name}: it has version {driver}, and {oldest} or newer is needed. Update it, then download again.</source>
            <translation>{card} のドライバーは {name} には古すぎます。バージョンは {driver} ですが、{oldest} 以降が必要です。更新してからダウンロードし直してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>{card} is too old for {name}, which needs compute capability {oldest} or newer. Photos are still enhanced, by the processor.</source>
            <translation>{card} は {name} には古すぎます。Compute Capability {oldest} 以降が必要です。写真は引き続き CPU で強化します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/entry.py"></location>
            <source>photos in seconds with a graphics card by NVIDIA</source>
            <translation>NVIDIA のグラフィックカードなら写真 1 枚が数秒</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/unpack.py"></location>
            <source>{file} cannot be unpacked: {why}.</source>
            <translation>{file} を展開できません: {why}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/unpack.py"></location>
            <source>Unpacking {what}</source>
            <translation>{what}を展開しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/https.py"></location>
            <source>The system's proxy or certificate settings cannot be used: {error}.</source>
            <translation>システムのプロキシまたは証明書の設定を使えません: {error}。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a safetensors file of another kind</source>
            <translation>別の種類の safetensors ファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a file of another kind</source>
            <translation>別の種類のファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a whole checkpoint of {family} in one file</source>
            <translation>1 ファイルにまとまった {family} のチェックポイント</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a network of another kind (a transformer such as Flux or Stable Diffusion 3)</source>
            <translation>別の種類のネットワーク（Flux や Stable Diffusion 3 などのトランスフォーマー）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a LoRA of another kind</source>
            <translation>別の種類の LoRA</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a VAE, but not the one that is needed</source>
            <translation>VAE（ただし必要なものとは別）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a text encoder, but not the one that is needed</source>
            <translation>テキストエンコーダー（ただし必要なものとは別）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>an empty file</source>
            <translation>空のファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a pointer of Git LFS, not the file itself</source>
            <translation>Git LFS のポインター（ファイル本体ではない）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a web page: the page was saved instead of the file that it leads to</source>
            <translation>ウェブページ（ファイルの代わりにページが保存されている）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a GGUF file, which PiSA-SR cannot use</source>
            <translation>PiSA-SR では使えない GGUF ファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a PyTorch or zip file; only the safetensors files of Stable Diffusion are read</source>
            <translation>PyTorch または zip ファイル（Stable Diffusion は safetensors ファイルだけを読み込む）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a device or a pipe, not a file</source>
            <translation>ファイルではなくデバイスまたはパイプ</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a damaged or incomplete safetensors file</source>
            <translation>破損または不完全な safetensors ファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a {family} UNet</source>
            <translation>{family} の UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a UNet of another kind</source>
            <translation>別の種類の UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a file far too large for LoRAs</source>
            <translation>LoRA としては大きすぎるファイル</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{path}: This is {what}. PiSA-SR needs the files of Stable Diffusion 2.1-base.</source>
            <translation>{path}: これは{what}です。PiSA-SR には Stable Diffusion 2.1-base のファイルが必要です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{path}: These are LoRAs for another network: they adapt {found} and {found2} layers with rank {ranks}. {name} adapt {wanted} layers with rank {rank}.</source>
            <translation>{path}: これは別のネットワーク用の LoRA です。{found} 層と {found2} 層をランク {ranks} で調整します。{name} は {wanted} 層をランク {rank} で調整します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>There is no file in {where} that a model needs.</source>
            <translation>{where} にモデルが必要とするファイルはありません。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{folder} holds too many files. Name the folder of the model.</source>
            <translation>{folder} にはファイルが多すぎます。モデルのフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>{file} in {folder} is damaged or has changed. The folder does not belong to PiSA Desktop, so it is left alone. Remove {name} and install it to have a copy of its own.</source>
            <translation>{folder} の {file} は破損または変更されています。フォルダーは PiSA Desktop のものではないため、そのままにします。独自のコピーを持つには {name} を削除してからインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>Looking for a graphics card</source>
            <translation>グラフィックカードを探しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>Converting {name}</source>
            <translation>{name} を変換しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>{model} comes under the {licence}, which has to be read and accepted first.</source>
            <translation>{model} のライセンスは {licence} です。先に読んで同意する必要があります。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>CreativeML Open RAIL++-M licence</source>
            <translation>CreativeML Open RAIL++-M ライセンス</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use, also commercially. Its use restrictions (paragraph 5 and Attachment A) bind every user.</source>
            <translation>商用を含め自由に使えます。使用制限（第 5 項と添付文書 A）はすべての利用者を拘束します。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Apache 2.0, according to its README</source>
            <translation>Apache 2.0（README による）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>PiSA-SR's README says that the project is released under the Apache 2.0 licence. The project's repository held no LICENSE file when this was written.</source>
            <translation>PiSA-SR の README によれば、プロジェクトは Apache 2.0 ライセンスで公開されています。これを書いた時点で、リポジトリに LICENSE ファイルはありませんでした。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>NVIDIA's licence agreements for CUDA and cuDNN; BSD-3-Clause of PyTorch</source>
            <translation>CUDA と cuDNN の NVIDIA ライセンス契約、PyTorch の BSD-3-Clause</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use on NVIDIA's graphics cards. The texts are in the archives.</source>
            <translation>NVIDIA のグラフィックカードで自由に使えます。条文はアーカイブに含まれています。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>MIT licence</source>
            <translation>MIT ライセンス</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use for any purpose, without warranty.</source>
            <translation>どのような目的にも自由に使えます。無保証です。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>The licence text {file} has been changed. Install the program again.</source>
            <translation>ライセンス文書 {file} が変更されています。プログラムを再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{name} is running. Choose the processor as the device in Settings, start PiSA Desktop again, and try again.</source>
            <translation>{name} は実行中です。設定でデバイスに CPU を選び、PiSA Desktop を再起動してからやり直してください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{folder} cannot be removed: one of its files is in use ({error}).</source>
            <translation>{folder} を削除できません。使用中のファイルがあります（{error}）。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} and {old} lie inside each other. Choose another folder.</source>
            <translation>{to} と {old} は一方が他方の中にあります。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} is a whole disk. Choose a folder on it.</source>
            <translation>{to} はディスク全体です。その中のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} is not empty. Choose a new or an empty folder.</source>
            <translation>{to} は空ではありません。新しいフォルダーか空のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>The models cannot be moved to {folder}: {reason}</source>
            <translation>モデルを {folder} に移動できません: {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{target} was not written as it should be. Choose another disk.</source>
            <translation>{target} が正しく書き込まれませんでした。別のディスクを選んでください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>Moving {name}</source>
            <translation>{name} を移動しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>Moving the models</source>
            <translation>モデルの移動</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/part_file.py"></location>
            <source>Checking {what}</source>
            <translation>{what}を検査しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/part_file.py"></location>
            <source>Checking the first part of {what}</source>
            <translation>{what}の最初の部分を検査しています</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/sizes.py"></location>
            <source>{size:.0f} bytes</source>
            <translation>{size:.0f} バイト</translation>
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
            <translation>{advice}。または、ウィンドウで「モデル」を開いてください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is not installed: install it with `models install {id}`</source>
            <translation>{name} はインストールされていません。`models install {id}` でインストールしてください</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is not complete: go on with `models install {id}`</source>
            <translation>{name} は不完全です。`models install {id}` で続行してください</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} has changed since its last check: run `models check {id}`</source>
            <translation>{name} は前回の検査後に変更されています。`models check {id}` を実行してください</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is damaged: run `models repair {id}`</source>
            <translation>{name} は破損しています。`models repair {id}` を実行してください</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>The models are being changed or downloaded by another PiSA Desktop. Wait until it has finished.</source>
            <translation>別の PiSA Desktop がモデルを変更またはダウンロードしています。終わるまでお待ちください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>The models cannot be changed, because {folder} cannot be written to: {reason}. Make it writable and try again.</source>
            <translation>{folder} に書き込めないため、モデルを変更できません: {reason}。書き込めるようにしてから、もう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>the connection was cut</source>
            <translation>接続が切れました</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>it cannot be reached</source>
            <translation>接続できません</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>the proxy refuses the connection ({error})</source>
            <translation>プロキシが接続を拒否しています（{error}）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>its certificate is not trusted ({reason})</source>
            <translation>証明書が信頼されていません（{reason}）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>its address makes no sense ({error})</source>
            <translation>アドレスが不正です（{error}）</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>it leads to an address that is not HTTPS</source>
            <translation>HTTPS ではないアドレスにつながっています</translation>
        </message>
    </context>
</TS>
