<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>PiSA Desktop</name>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The albums are from a newer version of PiSA Desktop: they were left alone, and a new list was begun.</source>
            <translation>Los álbumes son de una versión más reciente de PiSA Desktop: no se han tocado y se ha empezado una lista nueva.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The albums cannot be kept, because their folder cannot be written or locked; they last until the program ends.</source>
            <translation>Los álbumes no se pueden conservar porque no se puede escribir en su carpeta o no se puede bloquear; duran hasta que se cierre el programa.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be changed, because its file may not be written.</source>
            <translation>La lista de álbumes no se puede cambiar porque su archivo está protegido contra escritura.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be read or written: the disk reports a fault.</source>
            <translation>La lista de álbumes no se puede leer ni escribir: el disco informa de un fallo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums is damaged; start the program again to begin a new one.</source>
            <translation>La lista de álbumes está dañada; reinicie el programa para empezar una nueva.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>There is no room left on the disk for the list of albums; free some space and try again.</source>
            <translation>No queda espacio en el disco para la lista de álbumes; libere espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be opened, because its folder cannot be written.</source>
            <translation>La lista de álbumes no se puede abrir porque no se puede escribir en su carpeta.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums was damaged: it is now called {name}, and a new one was begun.</source>
            <translation>La lista de álbumes estaba dañada: ahora se llama {name} y se ha empezado una nueva.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>Another program is using the list of albums; close it, or try again in a moment.</source>
            <translation>Otro programa está usando la lista de álbumes; ciérrelo o vuelva a intentarlo en un momento.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>Found {count} photos</source>
            <translation>
                <numerusform>{count} foto encontrada</numerusform>
                <numerusform>{count} fotos encontradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>{path} changed while it was read; try it again.</source>
            <translation>{path} ha cambiado mientras se leía; inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>Looking for photos</source>
            <translation>Buscando fotos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} no se puede leer: {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/outdated.py"></location>
            <source>{count} results were deleted: made again.</source>
            <translation>
                <numerusform>Se borró {count} resultado: se hará de nuevo.</numerusform>
                <numerusform>Se borraron {count} resultados: se harán de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/outdated.py"></location>
            <source>{count} photos were replaced: made again.</source>
            <translation>
                <numerusform>Se reemplazó {count} foto: se hará de nuevo.</numerusform>
                <numerusform>Se reemplazaron {count} fotos: se harán de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/queue.py"></location>
            <source>No album can be run: {reason}.</source>
            <translation>No se puede procesar ningún álbum: {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/recovery.py"></location>
            <source>The program ended unexpectedly twice while it worked on this photo; retry it alone, or leave it out.</source>
            <translation>El programa se cerró dos veces de forma inesperada con esta foto; inténtelo con ella sola o déjela fuera.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/report.py"></location>
            <source>{path} is a photo, so no report can be saved under this name; choose another.</source>
            <translation>{path} es una foto, así que no se puede guardar un informe con este nombre; elija otro.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>Its result exists.</source>
            <translation>Su resultado ya existe.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>Unexpected error; please report it with the log.</source>
            <translation>Error inesperado; comuníquelo junto con el registro.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The folder {gone} is gone; bring it back, then resume.</source>
            <translation>La carpeta {gone} ha desaparecido; recupérela y después reanude.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>{name} has changed since it was enhanced. Enhance again.</source>
            <translation>{name} ha cambiado desde que se mejoró. Mejórela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The analysis of {name} by this model is not kept. Enhance again.</source>
            <translation>El análisis de {name} con este modelo no se conserva. Mejórela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The analysis is not kept. {error}</source>
            <translation>El análisis no se conserva. {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>PiSA Desktop cannot start</source>
            <translation>PiSA Desktop no puede iniciarse</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>{sentence}. Your photos are safe.</source>
            <translation>{sentence}. Sus fotos están a salvo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>{hours:.1f} hours</source>
            <translation>{hours:.1f} horas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Needs {least:.1f} GB of memory, {most:.1f} GB for a photo of 12 megapixels.</source>
            <translation>Necesita {least:.1f} GB de memoria, {most:.1f} GB para una foto de 12 megapíxeles.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Only {free:.1f} GB of memory are free for it, enough for smaller photos. Close other programs, or use PiSA-Mini for large photos.</source>
            <translation>Solo hay {free:.1f} GB de memoria libres para él, suficientes para fotos más pequeñas. Cierre otros programas o use PiSA-Mini para las fotos grandes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>{count} s</source>
            <translation>{count} s</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>{count} minutes</source>
            <translation>
                <numerusform>{count} minuto</numerusform>
                <numerusform>{count} minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Such a photo takes about {time} here ({device}), as measured.</source>
            <translation>Una foto así tarda aquí unos {time} ({device}), según lo medido.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Such a photo takes about {time} here ({device}), estimated from PiSA-Mini's speed.</source>
            <translation>Una foto así tarda aquí unos {time} ({device}), estimado por la velocidad de PiSA-Mini.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Only {free:.1f} GB of memory are free for it, {lacking:.1f} GB too little. Close other programs, or stay with PiSA-Mini, which needs far less.</source>
            <translation>Solo hay {free:.1f} GB de memoria libres para él; faltan {lacking:.1f} GB. Cierre otros programas o siga con PiSA-Mini, que necesita mucho menos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>A graphics card takes seconds.</source>
            <translation>Una tarjeta gráfica tarda segundos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>How long a photo takes is measured once it is installed.</source>
            <translation>Lo que tarda una foto se mide una vez instalado.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/opening.py"></location>
            <source>{model} has no colour match {colour}.</source>
            <translation>{model} no tiene la correspondencia de color {colour}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/opening.py"></location>
            <source>There is not enough memory to open the model; close other programs.</source>
            <translation>No hay memoria suficiente para abrir el modelo; cierre otros programas.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>The engine has not started, so no model can be opened.</source>
            <translation>El motor no se ha iniciado, así que no se puede abrir ningún modelo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>Starting the engine...</source>
            <translation>Iniciando el motor...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>Opening the model</source>
            <translation>Abriendo el modelo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>{path} would become {size} megapixels large; choose a lower scale.</source>
            <translation>{path} tendría {size} megapíxeles; elija una escala menor.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>{wanted} is an original, which is never overwritten; the result was saved as {landed}.</source>
            <translation>{wanted} es un original, que nunca se sobrescribe; el resultado se guardó como {landed}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>Computed at {own}x and resized to {scale:g}x.</source>
            <translation>Calculado a {own}x y redimensionado a {scale:g}x.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>There is not enough memory for {path}; try a lower scale.</source>
            <translation>No hay memoria suficiente para {path}; pruebe una escala menor.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{folder} is a file, so it cannot be used as a folder.</source>
            <translation>{folder} es un archivo y no puede usarse como carpeta.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>The folder {folder} would lie inside a file; choose another.</source>
            <translation>La carpeta {folder} quedaría dentro de un archivo; elija otra.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{path} cannot be deleted: {reason}.</source>
            <translation>{path} no se puede borrar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{target} was dropped: the disk returned other data than it was given.</source>
            <translation>{target} se descartó: el disco devolvió datos distintos de los que recibió.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved: {reason}.</source>
            <translation>{name} no se puede guardar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>The folder {folder} is gone.</source>
            <translation>La carpeta {folder} ha desaparecido.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>There is no room left on the disk for {name}; free some space and try again.</source>
            <translation>No queda espacio en el disco para {name}; libere espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} is larger than this disk allows a file to be.</source>
            <translation>{name} es mayor de lo que este disco permite para un archivo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk is read-only.</source>
            <translation>{name} no se puede guardar porque el disco es de solo lectura.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because you may not write to {folder}.</source>
            <translation>{name} no se puede guardar porque usted no puede escribir en {folder}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the folder {folder} does not exist any more.</source>
            <translation>{name} no se puede guardar porque la carpeta {folder} ya no existe.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because {folder} is not a folder.</source>
            <translation>{name} no se puede guardar porque {folder} no es una carpeta.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because its name is too long.</source>
            <translation>{name} no se puede guardar porque su nombre es demasiado largo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} is a folder, so no file can be saved under this name.</source>
            <translation>{name} es una carpeta, así que no se puede guardar un archivo con este nombre.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} exists already.</source>
            <translation>{name} ya existe.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk reports a fault; try another one.</source>
            <translation>{name} no se puede guardar porque el disco informa de un fallo; pruebe otro.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because its folder is a link that leads back to itself.</source>
            <translation>{name} no se puede guardar porque su carpeta es un enlace que vuelve a sí mismo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk does not accept this name.</source>
            <translation>{name} no se puede guardar porque el disco no acepta este nombre.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>needs about {needed:.1f} GB of {where}; {free:.1f} GB are free</source>
            <translation>necesita unos {needed:.1f} GB de {where}; hay {free:.1f} GB libres</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>memory on the graphics card</source>
            <translation>memoria de la tarjeta gráfica</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>memory</source>
            <translation>memoria</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The colours are made for HDR screens ({kind}); they were read as ordinary ones.</source>
            <translation>Los colores son para pantallas HDR ({kind}); se leyeron como colores normales.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The file's gamma makes no sense, so it was ignored.</source>
            <translation>La gamma del archivo no tiene sentido y se ignoró.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The file's primary colours make no sense, so they were ignored.</source>
            <translation>Los colores primarios del archivo no tienen sentido y se ignoraron.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>damaged or cut short: it cannot be read to its end</source>
            <translation>dañado o cortado: no se puede leer hasta el final</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The CMYK colours for print were converted to RGB.</source>
            <translation>Los colores CMYK de imprenta se convirtieron a RGB.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The 16 bits per colour were reduced to 8.</source>
            <translation>Los 16 bits por color se redujeron a 8.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>{name} would be drawn {count} times over, so it is no photo but an attack.</source>
            <translation>{name} se dibujaría {count} veces, así que no es una foto sino un ataque.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The {bits} bits per colour were reduced to 8.</source>
            <translation>Los {bits} bits por color se redujeron a 8.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} would be {size} pixels long, but {format} allows at most {longest}; save it as PNG or TIFF.</source>
            <translation>{name} mediría {size} píxeles de largo, pero {format} permite como máximo {longest}; guárdelo como PNG o TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} would have {area:.0f} megapixels, but {format} allows at most {most:.0f}; save it as PNG or TIFF.</source>
            <translation>{name} tendría {area:.0f} megapíxeles, pero {format} permite como máximo {most:.0f}; guárdelo como PNG o TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} could exceed the 4 GB that TIFF allows; save it as PNG.</source>
            <translation>{name} podría superar los 4 GB que permite TIFF; guárdelo como PNG.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The camera maker's own notes were not kept: JPEG has no room for them.</source>
            <translation>Las notas del fabricante de la cámara no se conservaron: JPEG no tiene sitio para ellas.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The EXIF data was not kept: JPEG has no room for so much.</source>
            <translation>Los datos EXIF no se conservaron: JPEG no tiene sitio para tanto.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The XMP data was not kept: JPEG has no room for so much.</source>
            <translation>Los datos XMP no se conservaron: JPEG no tiene sitio para tanto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} without a suffix</source>
            <translation>
                <numerusform>{count} sin extensión</numerusform>
                <numerusform>{count} sin extensión</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>The folder {folder} cannot be listed: {reason}.</source>
            <translation>No se puede leer el contenido de la carpeta {folder}: {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} files that are not photos</source>
            <translation>
                <numerusform>{count} archivo que no es una foto</numerusform>
                <numerusform>{count} archivos que no son fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{files} ({kinds})</source>
            <translation>{files} ({kinds})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} links</source>
            <translation>
                <numerusform>{count} enlace</numerusform>
                <numerusform>{count} enlaces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} hidden files or folders</source>
            <translation>
                <numerusform>{count} archivo o carpeta oculto</numerusform>
                <numerusform>{count} archivos o carpetas ocultos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} photos made by PiSA Desktop were left out.</source>
            <translation>
                <numerusform>Se omitió {count} foto hecha por PiSA Desktop.</numerusform>
                <numerusform>Se omitieron {count} fotos hechas por PiSA Desktop.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>Passed over: {things}.</source>
            <translation>Se pasó por alto: {things}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} more</source>
            <translation>
                <numerusform>{count} más</numerusform>
                <numerusform>{count} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>a JPEG XL photo</source>
            <translation>una foto JPEG XL</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>a camera's raw file</source>
            <translation>un archivo RAW de cámara</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>Quality must lie between {lowest} and {highest}, not {quality}.</source>
            <translation>La calidad debe estar entre {lowest} y {highest}, no en {quality}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/memory.py"></location>
            <source>Opening {name} {words}. Close other programs.</source>
            <translation>Abrir {name} {words}. Cierre otros programas.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/memory.py"></location>
            <source>Saving {target} {words}. Choose a lower scale, or close other programs.</source>
            <translation>Guardar {target} {words}. Elija una escala menor o cierre otros programas.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>The {what} "{quoted}" was not kept: {format} has no place for it.</source>
            <translation>No se conservó: {what} «{quoted}»; {format} no tiene sitio para ello.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>comment</source>
            <translation>comentario</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>IPTC caption</source>
            <translation>pie de foto IPTC</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The thumbnail in the XMP data was not kept.</source>
            <translation>La miniatura de los datos XMP no se conservó.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The crop in the XMP data was not kept: it was meant for the original.</source>
            <translation>El recorte de los datos XMP no se conservó: era para el original.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The place of the subject in the XMP data was not kept.</source>
            <translation>La posición del sujeto en los datos XMP no se conservó.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>What the XMP data say about further parts of the file was not kept.</source>
            <translation>Lo que los datos XMP dicen de otras partes del archivo no se conservó.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template is empty.</source>
            <translation>La plantilla de nombre está vacía.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} has a brace without its partner.</source>
            <translation>En la plantilla de nombre {template!r} falta una llave.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} holds {character!r}, which no file name may hold.</source>
            <translation>La plantilla de nombre {template!r} contiene {character!r}, que ningún nombre de archivo puede contener.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} asks for {{{field}}}; there are {known}.</source>
            <translation>La plantilla de nombre {template!r} pide {{{field}}}; existen {known}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} is {what}.</source>
            <translation>{path} es {what}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is empty.</source>
            <translation>{name} está vacío.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is {kind}, which cannot be opened; export it as JPEG or TIFF first.</source>
            <translation>{name} es {kind}, que no se puede abrir; expórtelo antes como JPEG o TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is not a photo that can be opened (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).</source>
            <translation>{name} no es una foto que se pueda abrir (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} does not exist.</source>
            <translation>{name} no existe.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>You may not read {name}.</source>
            <translation>No tiene permiso para leer {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} is a camera's raw file; develop it to JPEG or TIFF first.</source>
            <translation>{path} es un archivo RAW de cámara; revélelo antes como JPEG o TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} stores its pixels in a way (mode {mode}) that cannot be read.</source>
            <translation>{path} guarda sus píxeles de un modo ({mode}) que no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>damaged: it cannot be read</source>
            <translation>dañado: no se puede leer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>a folder, not a photo</source>
            <translation>una carpeta, no una foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>not a regular file</source>
            <translation>algo distinto de un archivo normal</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{pixels_in:.0f} megapixels</source>
            <translation>{pixels_in:.0f} megapíxeles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is too large: {width} x {height} is more than {most}.</source>
            <translation>{name} es demasiado grande: {width} x {height} supera {most}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} claims {width} x {height} pixels in {held} bytes, so it holds no photo.</source>
            <translation>{name} dice tener {width} x {height} píxeles en {held} bytes, así que no contiene ninguna foto.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} stores its pixels in a way that cannot be read.</source>
            <translation>{path} guarda sus píxeles de un modo que no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>damaged: its header makes no sense</source>
            <translation>dañado: su cabecera no tiene sentido</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/photo.py"></location>
            <source>The file is damaged or cut short; it was opened as far as it goes.</source>
            <translation>El archivo está dañado o cortado; se abrió hasta donde llega.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/pillow.py"></location>
            <source>There is not enough memory for {name}.</source>
            <translation>No hay memoria suficiente para {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/pillow.py"></location>
            <source>{name} is {fault}.</source>
            <translation>{name} está {fault}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} or more pictures in the file was kept.</source>
            <translation>Solo se conservó la primera de las {count} o más imágenes del archivo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} pictures in the file was kept.</source>
            <translation>Solo se conservó la primera de las {count} imágenes del archivo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The second part of the XMP data was not kept.</source>
            <translation>La segunda parte de los datos XMP no se conservó.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>A part of the EXIF data could not be read, so it was not kept.</source>
            <translation>Una parte de los datos EXIF no se pudo leer y no se conservó.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The EXIF data could not be read, so it was not kept.</source>
            <translation>Los datos EXIF no se pudieron leer y no se conservaron.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The XMP data could not be read, so they were not kept.</source>
            <translation>Los datos XMP no se pudieron leer y no se conservaron.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the main one of {count} pictures in the file was kept.</source>
            <translation>Solo se conservó la principal de las {count} imágenes del archivo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The colour profile is damaged or made for other colours, so it was ignored.</source>
            <translation>El perfil de color está dañado o es para otros colores; se ignoró.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} frames of the animation was kept.</source>
            <translation>Solo se conservó el primero de los {count} fotogramas de la animación.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>XMP data</source>
            <translation>datos XMP</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>EXIF data</source>
            <translation>datos EXIF</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>The maps of depth and outlines in the file were not kept.</source>
            <translation>Los mapas de profundidad y contornos del archivo no se conservaron.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>The {what} in the file is damaged or too large, so it was not kept.</source>
            <translation>Parte del archivo dañada o demasiado grande, no conservada: {what}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/declared.py"></location>
            <source>The gain map for HDR screens was not kept.</source>
            <translation>El mapa de ganancia para pantallas HDR no se conservó.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>colour profile</source>
            <translation>perfil de color</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>transparency</source>
            <translation>transparencia</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>{name} part</source>
            <translation>sección {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/riff.py"></location>
            <source>A part of the metadata is too large, so it was not kept.</source>
            <translation>Una parte de los metadatos es demasiado grande y no se conservó.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/preview.py"></location>
            <source>The camera's own JPEG preview was used, as raw files are not developed.</source>
            <translation>Se usó la vista previa JPEG de la cámara, ya que los archivos RAW no se revelan.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/read.py"></location>
            <source>Brightness beyond white was cut off.</source>
            <translation>El brillo por encima del blanco se recortó.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/write.py"></location>
            <source>This picture is too large for a TIFF file; save it as PNG.</source>
            <translation>Esta imagen es demasiado grande para un archivo TIFF; guárdela como PNG.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>{name} was dropped: it did not arrive as it was written.</source>
            <translation>{name} se descartó: el archivo no llegó tal como se había escrito.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The time of the photo's last change was not kept: the disk does not take it.</source>
            <translation>La fecha de modificación de la foto no se conservó: el disco no la acepta.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The saved file was read back with another size, so it was dropped.</source>
            <translation>El archivo guardado se leyó con otro tamaño y se descartó.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>There is not enough memory to save {target}.</source>
            <translation>No hay memoria suficiente para guardar {target}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>{format} photos are saved as {written}.</source>
            <translation>Las fotos {format} se guardan como {written}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The saved file could not be read back, so it was dropped.</source>
            <translation>El archivo guardado no se pudo volver a leer y se descartó.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The 16 bits per colour were reduced to 8: {written} is saved with no more.</source>
            <translation>Los 16 bits por color se redujeron a 8: {written} no se guarda con más.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>The device {device} cannot be used with {precision} precision on this computer.</source>
            <translation>El dispositivo {device} no se puede usar con precisión {precision} en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>Unknown precision {precision}: choose auto, fp32, bf16 or fp16.</source>
            <translation>Precisión desconocida {precision}: elija auto, fp32, bf16 o fp16.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>The device {device} cannot be used on this computer.</source>
            <translation>El dispositivo {device} no se puede usar en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>Unknown device {text}: choose auto, cpu, cuda, cuda:1, mps or xpu.</source>
            <translation>Dispositivo desconocido {text}: elija auto, cpu, cuda, cuda:1, mps o xpu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/model.py"></location>
            <source>Analysing tile {i} of {count}</source>
            <translation>Analizando el mosaico {i} de {count}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} belongs to another version of PiSA Desktop: it is {found}, not {wanted}.</source>
            <translation>{name} pertenece a otra versión de PiSA Desktop: es {found}, no {wanted}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} does not hold PiSA-Mini's weights.</source>
            <translation>{name} no contiene los pesos de PiSA-Mini.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} cannot be read as a weights file: {error}</source>
            <translation>{name} no se puede leer como archivo de pesos: {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{file} is damaged: {name} has the wrong shape.</source>
            <translation>{file} está dañado: {name} tiene una forma incorrecta.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{file} is damaged: {name} holds numbers that are not finite.</source>
            <translation>{file} está dañado: {name} contiene números no finitos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/open.py"></location>
            <source>{folder} holds no model: it has neither a file {file} nor a folder base.</source>
            <translation>{folder} no contiene ningún modelo: no hay ni un archivo {file} ni una carpeta base.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>The graphics card has stopped working. Restart the program, or choose the CPU instead.</source>
            <translation>La tarjeta gráfica ha dejado de funcionar. Reinicie el programa o elija el procesador.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>There is not enough memory for this photo, even in small pieces; try a lower scale.</source>
            <translation>No hay memoria suficiente para esta foto, ni siquiera por partes; pruebe una escala menor.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>This photo {words}. Choose a lower scale, or close other programs.</source>
            <translation>Esta foto {words}. Elija una escala menor o cierre otros programas.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>trying it again</source>
            <translation>nuevo intento</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>going on without it</source>
            <translation>se sigue sin ella</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>Not enough memory, trying smaller pieces</source>
            <translation>Falta memoria, se prueba con partes más pequeñas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>Not enough memory on the graphics card, {step}</source>
            <translation>Falta memoria en la tarjeta gráfica, {step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>The graphics card has failed, {step}</source>
            <translation>La tarjeta gráfica ha fallado, {step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/reduction.py"></location>
            <source>This photo is too small to be reduced, so it was restored from its full size.</source>
            <translation>Esta foto es demasiado pequeña para reducirla; se restauró a partir de su tamaño completo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>Stable Diffusion's folder is incomplete: {name}/{stem}.safetensors is missing.</source>
            <translation>La carpeta de Stable Diffusion está incompleta: falta {name}/{stem}.safetensors.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>another model</source>
            <translation>otro modelo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>a single value</source>
            <translation>un único valor</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: it does not describe a network.</source>
            <translation>{path} está dañado: no describe una red.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>another version of Stable Diffusion 2</source>
            <translation>otra versión de Stable Diffusion 2</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is unexpected.</source>
            <translation>{path} no es de Stable Diffusion 2.1-base: {name} no se esperaba.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: {name} holds numbers that are not finite.</source>
            <translation>{path} está dañado: {name} contiene números no finitos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is too large to be the description of a network.</source>
            <translation>{path} es demasiado grande para ser la descripción de una red.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>Stable Diffusion's folder is incomplete: {path} is missing.</source>
            <translation>La carpeta de Stable Diffusion está incompleta: falta {path}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: it is not valid JSON.</source>
            <translation>{path} está dañado: no es JSON válido.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged or incomplete: {error}.</source>
            <translation>{path} está dañado o incompleto: {error}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{name} is damaged: {key} is out of bounds.</source>
            <translation>{name} está dañado: {key} está fuera de los límites.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{folder} is from {model}, not from Stable Diffusion 2.1-base: {key} is {value}.</source>
            <translation>{folder} es de {model}, no de Stable Diffusion 2.1-base: {key} es {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is missing.</source>
            <translation>{path} no es de Stable Diffusion 2.1-base: falta {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is {found}, not {wanted}.</source>
            <translation>{path} no es de Stable Diffusion 2.1-base: {name} es {found}, no {wanted}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} no se puede leer: {error}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: {name} is not a floating-point tensor.</source>
            <translation>{path} está dañado: {name} no es un tensor de coma flotante.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base_folder.py"></location>
            <source>{pointer} is damaged: it does not say where Stable Diffusion lies.</source>
            <translation>{pointer} está dañado: no dice dónde está Stable Diffusion.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/checkpoint.py"></location>
            <source>PiSA-SR's weights are missing: {folder} has neither {ours} nor {authors}.</source>
            <translation>Faltan los pesos de PiSA-SR: {folder} no contiene ni {ours} ni {authors}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/checkpoint.py"></location>
            <source>{name} is not a PiSA-SR weights file: {reason}.</source>
            <translation>{name} no es un archivo de pesos de PiSA-SR: {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/draft.py"></location>
            <source>{file} is not TAESD, or damaged: run `models repair taesd`.</source>
            <translation>{file} no es TAESD o está dañado: ejecute `models repair taesd`.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/draft.py"></location>
            <source>Rendering a draft</source>
            <translation>Calculando un borrador</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/encoder.py"></location>
            <source>Reading the photo</source>
            <translation>Leyendo la foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/installing.py"></location>
            <source>unet/config.json is not of Stable Diffusion 2.1-base: it names no single width.</source>
            <translation>unet/config.json no es de Stable Diffusion 2.1-base: no indica una anchura única.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/installing.py"></location>
            <source>unet/config.json is damaged: it describes no UNet.</source>
            <translation>unet/config.json está dañado: no describe ningún UNet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/memory.py"></location>
            <source>Opening PiSA-SR {words}. Close other programs; PiSA-Mini needs far less.</source>
            <translation>Abrir PiSA-SR {words}. Cierre otros programas; PiSA-Mini necesita mucho menos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>Half precision was not enough for {what}, so it was repeated in full precision.</source>
            <translation>La media precisión no bastó ({what}); el paso se repitió con precisión completa.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>reading the photo</source>
            <translation>lectura de la foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>the analysis</source>
            <translation>análisis</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>The result is not finite: the weights in vae are unusable.</source>
            <translation>El resultado no es finito: los pesos de vae no sirven.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>Analysing tile {i} of {count} in full precision</source>
            <translation>Analizando el mosaico {i} de {count} con precisión completa</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>The result is not finite: the weights in unet are unusable.</source>
            <translation>El resultado no es finito: los pesos de unet no sirven.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>Stable Diffusion's folder is incomplete: text_encoder is missing.</source>
            <translation>La carpeta de Stable Diffusion está incompleta: falta text_encoder.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder and unet belong to different models: {found} and {wanted} numbers per token.</source>
            <translation>text_encoder y unet son de modelos distintos: {found} y {wanted} números por token.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder/config.json is damaged: it does not describe a text encoder.</source>
            <translation>text_encoder/config.json está dañado: no describe un codificador de texto.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder and tokenizer belong to different models.</source>
            <translation>text_encoder y tokenizer son de modelos distintos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/unet.py"></location>
            <source>unet/config.json is from Stable Diffusion 2.1 for 768 pixels; 2.1-base is needed.</source>
            <translation>unet/config.json es de Stable Diffusion 2.1 para 768 píxeles; se necesita 2.1-base.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/unet.py"></location>
            <source>unet/config.json is damaged: it does not describe a UNet.</source>
            <translation>unet/config.json está dañado: no describe un UNet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/vae.py"></location>
            <source>vae/config.json is not from Stable Diffusion 2.1-base: it does not reduce by 8.</source>
            <translation>vae/config.json no es de Stable Diffusion 2.1-base: no reduce entre 8.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/vae.py"></location>
            <source>vae/config.json is damaged: it does not describe a VAE.</source>
            <translation>vae/config.json está dañado: no describe un VAE.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The scale must lie between 1 and 8, not {value}.</source>
            <translation>La escala debe estar entre 1 y 8, no {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A side must have more than 0 and at most {most:g} {unit}.</source>
            <translation>Un lado debe medir más de 0 y como máximo {most:g} {unit}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A resolution must lie between 1 and 9999 dots per inch.</source>
            <translation>Una resolución debe estar entre 1 y 9999 puntos por pulgada.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A size in centimetres needs dots per inch, as in width=30cm@300.</source>
            <translation>Un tamaño en centímetros necesita puntos por pulgada, como en width=30cm@300.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>{text} is no size; give one such as 2, long=4000, width=3000 or height=20cm@300.</source>
            <translation>{text} no es un tamaño; indique uno como 2, long=4000, width=3000 o height=20cm@300.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The size asked for is more than 8 times that of the photo, so it was enlarged 8 times.</source>
            <translation>El tamaño pedido es más de 8 veces el de la foto, así que se amplió 8 veces.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The photo is larger than the size asked for, so it was kept at its own size.</source>
            <translation>La foto es mayor que el tamaño pedido, así que conservó su tamaño.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/strengths.py"></location>
            <source>{name} must lie between 0 and {highest}, not {value}.</source>
            <translation>{name} debe estar entre 0 y {highest}, no en {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings are from a newer version of PiSA Desktop; they are left unchanged and defaults are used.</source>
            <translation>Los ajustes son de una versión más reciente de PiSA Desktop; no se cambian y se usan los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>{label} must lie between {lowest} and {highest}, not {value}.</source>
            <translation>{label}: debe estar entre {lowest} y {highest}, no en {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>Memory for analyses</source>
            <translation>Memoria para análisis</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The largest photo</source>
            <translation>La foto más grande</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The largest result</source>
            <translation>El resultado más grande</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings file was damaged. It has been renamed to {name}, and defaults are used.</source>
            <translation>El archivo de ajustes estaba dañado. Ahora se llama {name} y se usan los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings cannot be read ({reason}); defaults are used.</source>
            <translation>Los ajustes no se pueden leer ({reason}); se usan los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings file is damaged; defaults are used.</source>
            <translation>El archivo de ajustes está dañado; se usan los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings cannot be saved: {error}</source>
            <translation>Los ajustes no se pueden guardar: {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>New photos</source>
            <translation>Fotos nuevas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Saving</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Language of the window. Messages on the command line are in English.</source>
            <translation>Idioma de la ventana. Los mensajes de la línea de órdenes están en inglés.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Light, dark, or as the system is set.</source>
            <translation>Claros, oscuros o como en el sistema.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Enhance on opening</source>
            <translation>Mejorar al abrir</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When quick: if it is expected to take less than 10 seconds.</source>
            <translation>Si es rápido: si se esperan menos de 10 segundos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Original without smoothing</source>
            <translation>Original sin suavizar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When comparing, show the pixels of the original as squares.</source>
            <translation>Al comparar, mostrar los píxeles del original como cuadrados.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Strengths</source>
            <translation>Intensidades</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>What photos start with. For your own, choose “Start new photos with these” in the menu Strengths.</source>
            <translation>Intensidades con las que empiezan las fotos. Para usar las suyas, elija «Empezar así las fotos nuevas» en el menú Intensidades.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>By the photo's size: 4× under 1 megapixel, 2× under 6, else 1×.</source>
            <translation>Según el tamaño de la foto: 4× por debajo de 1 megapíxel, 2× por debajo de 6; si no, 1×.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Photo is</source>
            <translation>La foto es</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Auto decides for each photo from its own noise and detail.</source>
            <translation>Auto decide para cada foto según su propio ruido y detalle.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>mini for PiSA-Mini, or a folder with PiSA-SR's weights.</source>
            <translation>mini para PiSA-Mini, o una carpeta con los pesos de PiSA-SR.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Compute on</source>
            <translation>Calcular en</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>auto chooses the fastest device; or cpu, cuda, cuda:1, mps, xpu.</source>
            <translation>auto elige el dispositivo más rápido; o bien cpu, cuda, cuda:1, mps, xpu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Automatic takes the fastest that is accurate enough.</source>
            <translation>«Automático» usa la más rápida que sea bastante exacta.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Where results are saved; empty for a folder “Enhanced” beside the originals.</source>
            <translation>Dónde se guardan los resultados; vacío para una carpeta «Enhanced» junto a los originales.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Same as the photo keeps the format of each photo.</source>
            <translation>«Como la foto» conserva el formato de cada foto.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>For JPEG, WebP and AVIF; a higher quality makes larger files.</source>
            <translation>Para JPEG, WebP y AVIF; más calidad da archivos más grandes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Name of saved files; may contain {fields}.</source>
            <translation>Nombre de los archivos guardados; puede contener {fields}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When a file exists</source>
            <translation>Si el archivo existe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Originals are never overwritten; a photo is skipped when its own result is there. Exporting a photo again updates its result.</source>
            <translation>Los originales nunca se sobrescriben; una foto se omite si su propio resultado ya existe. Al volver a exportar una foto, se actualiza su resultado.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Remove the location</source>
            <translation>Quitar la ubicación</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Do not save where a photo was taken (GPS).</source>
            <translation>No guardar dónde se hizo la foto (GPS).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Keep the photo's date</source>
            <translation>Conservar la fecha de la foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Saved files get the date of their photo's file.</source>
            <translation>Los archivos guardados llevan la fecha del archivo de su foto.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>The strengths of a photo can be changed at once while its analysis is in memory.</source>
            <translation>Las intensidades de una foto se cambian al instante mientras su análisis está en memoria.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Largest photo</source>
            <translation>Foto más grande</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Larger photos are refused before they are opened.</source>
            <translation>Las fotos mayores se rechazan antes de abrirlas.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>megapixels</source>
            <translation>megapíxeles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Largest result</source>
            <translation>Resultado más grande</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>A scale that would exceed it is refused.</source>
            <translation>Se rechaza una escala que lo supere.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>{label} must be yes or no, not {text!r}.</source>
            <translation>{label} debe ser yes o no, no {text!r}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>{label} must be {known}, not {text!r}.</source>
            <translation>{label} debe ser {known}, no {text!r}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Light colours</source>
            <translation>Colores claros</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Dark colours</source>
            <translation>Colores oscuros</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When quick</source>
            <translation>Si es rápido</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>By the photo's size</source>
            <translation>Según el tamaño de la foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Sharp</source>
            <translation>Nítida</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Soft</source>
            <translation>Suave</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Worn</source>
            <translation>Gastada</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Automatic</source>
            <translation>Automática</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Same as the photo</source>
            <translation>Como la foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Keep both, add a number</source>
            <translation>Conservar ambos, añadir un número</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Skip the photo</source>
            <translation>Saltar la foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Replace it (never an original)</source>
            <translation>Reemplazarlo (nunca un original)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/targets.py"></location>
            <source>{path} is a folder, so no file can be saved under this name.</source>
            <translation>{path} es una carpeta, así que no se puede guardar un archivo con este nombre.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/compare_view.py"></location>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Drop photos or folders here</source>
            <translation>Suelte aquí fotos o carpetas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Everything runs on this computer.</source>
            <translation>Todo se hace en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Open...</source>
            <translation>Abrir...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Choose photos to open</source>
            <translation>Elegir fotos para abrir</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Try a sample</source>
            <translation>Probar un ejemplo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Open a photo that comes with the program</source>
            <translation>Abrir una foto que viene con el programa</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>Clean-up {pix:.2f}   Detail {sem:.2f}</source>
            <translation>Limpieza {pix:.2f}   Detalle {sem:.2f}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>Use these strengths</source>
            <translation>Usar estas intensidades</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name}: Auto's choice</source>
            <translation>{name}: elección de Auto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name} (the middle; zoom in for more)</source>
            <translation>{name} (el centro; acerque para ver más)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name}, computing...</source>
            <translation>{name}, calculando...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Gain {gain}×</source>
            <translation>Ganancia {gain}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Gain of the difference</source>
            <translation>Ganancia de la diferencia</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>{gain} times</source>
            <translation>{gain} veces</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Split</source>
            <translation>Dividida</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Split (press again to turn the line)</source>
            <translation>Dividida (pulse otra vez para girar la línea)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Single</source>
            <translation>Sola</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>The result alone</source>
            <translation>Solo el resultado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Blink</source>
            <translation>Alternar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Blink between original and result</source>
            <translation>Alternar entre original y resultado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>What changed, amplified</source>
            <translation>Lo que cambió, amplificado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Nine strengths to choose from (again: what the photo is)</source>
            <translation>Nueve intensidades para elegir (otra vez: cómo es la foto)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Detail map</source>
            <translation>Mapa de detalle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Where detail was added and removed</source>
            <translation>Dónde se añadió y se quitó detalle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Cancel (Esc)</source>
            <translation>Cancelar (Esc)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Fit or 100 %</source>
            <translation>Ajustar o 100 %</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Zoom {text}</source>
            <translation>Zoom {text}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Enhanced</source>
            <translation>Mejorada</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Page of the grid</source>
            <translation>Página de la cuadrícula</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Nine strengths to choose from (G)</source>
            <translation>Nueve intensidades para elegir (G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Sharp, Soft and Worn side by side, at the current strengths (Shift+G)</source>
            <translation>Nítida, Suave y Gastada lado a lado, con las intensidades actuales (Mayús+G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/split_handle.py"></location>
            <source>Compare handle</source>
            <translation>Tirador de comparación</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/split_handle.py"></location>
            <source>Where the original ends and the result begins. Arrow keys move it.</source>
            <translation>Dónde acaba el original y empieza el resultado. Las flechas lo mueven.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>About PiSA Desktop</source>
            <translation>Acerca de PiSA Desktop</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>The program's icon</source>
            <translation>El icono del programa</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Restores photographs with two strengths, Clean-up and Detail, on your own computer.</source>
            <translation>Restaura fotos con dos intensidades, Limpieza y Detalle, en su propio ordenador.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>The method is PiSA-SR by Lingchen Sun and others (Pixel-level and Semantic-level Adjustable Super-resolution: A Dual-LoRA Approach, CVPR 2025). PiSA-Mini is a small network of our own that follows the same method; its prior is Real-ESRGAN general-x4v3 (BSD-3). The interface uses Qt (LGPL).</source>
            <translation>El método es PiSA-SR, de Lingchen Sun y otros (Pixel-level and Semantic-level Adjustable Super-resolution: A Dual-LoRA Approach, CVPR 2025). PiSA-Mini es una red pequeña propia que sigue el mismo método; parte de Real-ESRGAN general-x4v3 (BSD-3). La interfaz usa Qt (LGPL).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>About this computer</source>
            <translation>Acerca de este ordenador</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Licences...</source>
            <translation>Licencias...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Lets you change strengths later without enhancing again. Needs about {size} of disk space and a second pass of the network for each photo.</source>
            <translation>Permite cambiar las intensidades más tarde sin mejorar de nuevo. Necesita unos {size} de disco y una segunda pasada de la red por foto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Each photo is saved with its own strengths; the {count} unedited ones use {strengths}.</source>
            <translation>
                <numerusform>Cada foto se guarda con sus propias intensidades; la {count} sin editar usa {strengths}.</numerusform>
                <numerusform>Cada foto se guarda con sus propias intensidades; las {count} sin editar usan {strengths}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>About {time} on this computer ({device}).</source>
            <translation>Unos {time} en este ordenador ({device}).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance the album</source>
            <translation>Mejorar el álbum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Keep analyses</source>
            <translation>Conservar análisis</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Decide later</source>
            <translation>Decidir después</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Open as far as they go</source>
            <translation>Abrirlas hasta donde llegan</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Open damaged photos as far as they go</source>
            <translation>Abrir las fotos dañadas hasta donde llegan</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Damaged photos</source>
            <translation>Fotos dañadas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Save {count} changed photos again</source>
            <translation>
                <numerusform>Guardar de nuevo {count} foto cambiada</numerusform>
                <numerusform>Guardar de nuevo {count} fotos cambiadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Not needed with PiSA-Mini, which takes only seconds for a photo.</source>
            <translation>No hace falta con PiSA-Mini, que tarda solo segundos por foto.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Each photo is saved with its own strengths.</source>
            <translation>Cada foto se guarda con sus propias intensidades.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>All photos use the current strengths, {strengths}.</source>
            <translation>Todas las fotos usan las intensidades actuales, {strengths}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance all</source>
            <translation>Mejorar todo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance and save {count} photos</source>
            <translation>
                <numerusform>Mejorar y guardar {count} foto</numerusform>
                <numerusform>Mejorar y guardar {count} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, {size:.0f} GB</source>
            <translation>{device}, {size:.0f} GB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>Automatic takes the fastest device that works.</source>
            <translation>«Automático» usa el dispositivo más rápido que funcione.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, does not work</source>
            <translation>{device}, no funciona</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>No graphics card that torch supports was found, so the processor computes.</source>
            <translation>No se encontró ninguna tarjeta gráfica compatible con torch, así que calcula el procesador.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, not found</source>
            <translation>{device}, no encontrado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>{name}, {width} × {height}</source>
            <translation>{name}, {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>Export {name}</source>
            <translation>Exportar {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>{result}, about {size:.1f} MB</source>
            <translation>{result}, unos {size:.1f} MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>replaces its earlier result</source>
            <translation>reemplaza su resultado anterior</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Unexpected error</source>
            <translation>Error inesperado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Please include these details in a bug report.</source>
            <translation>Incluya estos detalles en un informe de error.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/frame.py"></location>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/frame.py"></location>
            <source>Replaces the preset of that name.</source>
            <translation>Reemplaza el preajuste de ese nombre.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/keys.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/keys.py"></location>
            <source>Commands and their shortcuts</source>
            <translation>Órdenes y sus atajos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/licences.py"></location>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Photos never leave this computer. The program connects only when you press Download or Repair.</source>
            <translation>Las fotos nunca salen de este ordenador. El programa solo se conecta si pulsa Descargar o Reparar.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Remove {name}?</source>
            <translation>¿Quitar {name}?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Model files</source>
            <translation>Archivos de modelo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Folder of PiSA-SR or of Stable Diffusion 2.1-base, which is used where it lies</source>
            <translation>Carpeta de PiSA-SR o de Stable Diffusion 2.1-base, que se usa donde está</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Move...</source>
            <translation>Mover...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Move the models to another folder or disk</source>
            <translation>Mover los modelos a otra carpeta o disco</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import...</source>
            <translation>Importar...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Use files that are on this computer or on a USB stick</source>
            <translation>Usar archivos de este ordenador o de una memoria USB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>{used} used, {free} free</source>
            <translation>{used} usados, {free} libres</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import model files</source>
            <translation>Importar archivos de modelo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import a folder with model files</source>
            <translation>Importar una carpeta con archivos de modelo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Folder or disk to move the models to</source>
            <translation>Carpeta o disco al que mover los modelos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>&amp;Files...</source>
            <translation>&amp;Archivos...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>F&amp;older...</source>
            <translation>&amp;Carpeta...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>&amp;Use a folder where it lies...</source>
            <translation>&amp;Usar una carpeta donde está...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Licence of {name}</source>
            <translation>Licencia de {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Use restrictions</source>
            <translation>Restricciones de uso</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Show the whole licence</source>
            <translation>Mostrar toda la licencia</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Do not accept</source>
            <translation>No aceptar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Show only the use restrictions</source>
            <translation>Mostrar solo las restricciones de uso</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Resume, {size} to go</source>
            <translation>Reanudar, faltan {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Download {size}</source>
            <translation>Descargar {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>{file} is in your Downloads folder.</source>
            <translation>{file} está en su carpeta de descargas.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Damaged or changed: {files}</source>
            <translation>Dañado o cambiado: {files}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Open the authors' page</source>
            <translation>Abrir la página de los autores</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Import it</source>
            <translation>Importarlo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Remove...</source>
            <translation>Quitar...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Still to come: {files}</source>
            <translation>Falta por llegar: {files}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/steps.py"></location>
            <source>Done: {step}</source>
            <translation>Hecho: {step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Beside the originals</source>
            <translation>Junto a los originales</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Browse...</source>
            <translation>Examinar...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>File date</source>
            <translation>Fecha del archivo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Browse for {field}</source>
            <translation>Examinar: {field}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>{count} files were not saved</source>
            <translation>
                <numerusform>{count} archivo no se guardó</numerusform>
                <numerusform>{count} archivos no se guardaron</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Photos and reasons</source>
            <translation>Fotos y motivos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Report...</source>
            <translation>Informe...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Retry failed</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>In use: {device}</source>
            <translation>En uso: {device}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Reset all...</source>
            <translation>Restablecer todo...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Log folder</source>
            <translation>Carpeta del registro</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>{width} × {height} pixels, {scale:.2f}×</source>
            <translation>{width} × {height} píxeles, {scale:.2f}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Measured in</source>
            <translation>Medido en</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Factor</source>
            <translation>Factor</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Centimetres</source>
            <translation>Centímetros</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Custom size</source>
            <translation>Tamaño propio</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>The other side follows, so that nothing is stretched or cut.</source>
            <translation>El otro lado se ajusta para que nada se estire ni se recorte.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>From 1 to 8.</source>
            <translation>De 1 a 8.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Written into the saved file.</source>
            <translation>Se escribe en el archivo guardado.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Use this size</source>
            <translation>Usar este tamaño</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Long edge</source>
            <translation>Lado largo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>pixels</source>
            <translation>píxeles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>dpi</source>
            <translation>ppp</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/strengths.py"></location>
            <source>As suits the model</source>
            <translation>Según el modelo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} h</source>
            <translation>{count} h</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} hours</source>
            <translation>
                <numerusform>{count} hora</numerusform>
                <numerusform>{count} horas</numerusform>
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
            <translation>{words}, {more}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{count} seconds</source>
            <translation>
                <numerusform>{count} segundo</numerusform>
                <numerusform>{count} segundos</numerusform>
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
            <translation>Auto: {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{format}, {year}</source>
            <translation>{format}, {year}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Decided from the photo's own noise and detail.</source>
            <translation>Se decide por el ruido y el detalle de la propia foto.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Every pixel shows detail. It is restored from its full size.</source>
            <translation>Cada píxel muestra detalle. Se restaura a partir de su tamaño completo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>More pixels than detail, as scans and phone photos often are. It is restored from half its size.</source>
            <translation>Más píxeles que detalle, como suele pasar en escaneos y fotos de móvil. Se restaura a partir de la mitad de su tamaño.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Little of the photo is left. It is restored from a quarter of its size.</source>
            <translation>Queda poco de la foto. Se restaura a partir de un cuarto de su tamaño.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up and Detail</source>
            <translation>Limpieza y Detalle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Drag to set Clean-up (across) and Detail (up). Double-click to reset both.</source>
            <translation>Arrastre para ajustar Limpieza (horizontal) y Detalle (vertical). Doble clic restablece ambos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up on the pad</source>
            <translation>Limpieza en el panel táctil</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Detail on the pad</source>
            <translation>Detalle en el panel táctil</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up</source>
            <translation>Limpieza</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>To {path}</source>
            <translation>A {path}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Removes noise and JPEG marks.
Too high looks too smooth.</source>
            <translation>Quita ruido y marcas JPEG.
En exceso se ve demasiado liso.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Strength of the pixel level, λ pix, 0 to 1.50. Double-click the slider to reset.</source>
            <translation>Intensidad del nivel de píxeles, λ pix, de 0 a 1,50. Doble clic en el control la restablece.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Sharpens and adds texture.
Too high invents details.</source>
            <translation>Da nitidez y textura.
En exceso inventa detalles.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Strength of the semantic level, λ sem, 0 to 1.50. Double-click the slider to reset.</source>
            <translation>Intensidad del nivel semántico, λ sem, de 0 a 1,50. Doble clic en el control la restablece.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Added detail is a guess.
Check faces and text.</source>
            <translation>El detalle añadido es supuesto.
Revise caras y textos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Opening...</source>
            <translation>Abriendo...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>To {path}, about {size:.1f} MB</source>
            <translation>A {path}, unos {size:.1f} MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Slots</source>
            <translation>Memorias</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>No photo</source>
            <translation>Ninguna foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Open one, or drop it on the left</source>
            <translation>Abra una o suéltela a la izquierda</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Clean-up {pix:.2f}, Detail {sem:.2f}</source>
            <translation>Limpieza {pix:.2f}, Detalle {sem:.2f}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Preset {name}</source>
            <translation>Preajuste {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Presets</source>
            <translation>Preajustes</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Save the strengths as a preset...</source>
            <translation>Guardar las intensidades como preajuste...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to selection</source>
            <translation>Aplicar a la selección</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply these strengths to every selected photo</source>
            <translation>Aplicar estas intensidades a todas las fotos seleccionadas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to {count}</source>
            <translation>Aplicar a {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to {count} selected photos</source>
            <translation>
                <numerusform>Aplicar a {count} foto seleccionada</numerusform>
                <numerusform>Aplicar a {count} fotos seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Delete this preset</source>
            <translation>Borrar este preajuste</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>{scale} times the width and height</source>
            <translation>{scale} veces el ancho y el alto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Custom size...</source>
            <translation>Tamaño propio...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Custom size, scale {scale} times</source>
            <translation>Tamaño propio, escala de {scale}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Restored at the same size</source>
            <translation>Restaurada al mismo tamaño</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Models...</source>
            <translation>Modelos...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Model in use: {name}</source>
            <translation>Modelo en uso: {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Scale {scale} times</source>
            <translation>Escala {scale} veces</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}: empty. A click or Shift+{key} stores the current strengths.</source>
            <translation>Memoria {letter}: vacía. Un clic o Mayús+{key} guarda las intensidades actuales.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Clear slot {letter}</source>
            <translation>Vaciar la memoria {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}, {content}</source>
            <translation>Memoria {letter}, {content}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>empty</source>
            <translation>vacía</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}: {content}. A click or {key} recalls it, Shift+click or Shift+{key} replaces it.</source>
            <translation>Memoria {letter}: {content}. Un clic o {key} la recupera, Mayús+clic o Mayús+{key} la reemplaza.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_row.py"></location>
            <source>{name} goes up to {most:.2f}, so {most:.2f} was taken.</source>
            <translation>{name} llega hasta {most:.2f}, así que se tomó {most:.2f}.</translation>
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
            <translation>{name}, valor</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_slider.py"></location>
            <source>Applied when enhanced</source>
            <translation>Se aplica al mejorar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Enhance</source>
            <translation>Mejorar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Enhance, about {time}</source>
            <translation>Mejorar, unos {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>{sentence} PiSA-Mini: {time}.</source>
            <translation>{sentence} PiSA-Mini: {time}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Analyses: {size}</source>
            <translation>Análisis: {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>A photo is being saved. Close anyway?</source>
            <translation>Se está guardando una foto. ¿Cerrar de todos modos?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>An album is being enhanced. Close anyway? You can resume it when you start the program again.</source>
            <translation>Se está mejorando un álbum. ¿Cerrar de todos modos? Podrá reanudarlo cuando vuelva a abrir el programa.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>A photo is being enhanced. Close anyway?</source>
            <translation>Se está mejorando una foto. ¿Cerrar de todos modos?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Export...</source>
            <translation>Exportar...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Pausing...</source>
            <translation>Pausando...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>{album}: {sentence}</source>
            <translation>{album}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>“{name}” is already being enhanced. Start this album when it has finished.</source>
            <translation>«{name}» ya se está mejorando. Inicie este álbum cuando haya terminado.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>See why</source>
            <translation>Ver por qué</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_steps.py"></location>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{place} of {total}</source>
            <translation>{place} de {total}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} an hour</source>
            <translation>{count} por hora</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>“{name}” is being enhanced: {place}</source>
            <translation>«{name}» se está mejorando: {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>“{name}” was being enhanced when the program ended. {count} photos are left.</source>
            <translation>
                <numerusform>«{name}» se estaba mejorando cuando se cerró el programa. Queda {count} foto.</numerusform>
                <numerusform>«{name}» se estaba mejorando cuando se cerró el programa. Quedan {count} fotos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Enhance the whole album: about {time}</source>
            <translation>Mejorar todo el álbum: unos {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} a minute</source>
            <translation>{count} por minuto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Album running</source>
            <translation>Álbum en marcha</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Album: about {time} left</source>
            <translation>Álbum: quedan unos {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Saved {count} of {total}.</source>
            <translation>
                <numerusform>Guardada {count} de {total}.</numerusform>
                <numerusform>Guardadas {count} de {total}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} photos.</source>
            <translation>
                <numerusform>{count} foto.</numerusform>
                <numerusform>{count} fotos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>stopping after this photo</source>
            <translation>se detiene tras esta foto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} failed</source>
            <translation>
                <numerusform>{count} fallida</numerusform>
                <numerusform>{count} fallidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} failed.</source>
            <translation>
                <numerusform>{count} fallida.</numerusform>
                <numerusform>{count} fallidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} skipped because their results exist.</source>
            <translation>
                <numerusform>{count} omitida porque su resultado existe.</numerusform>
                <numerusform>{count} omitidas porque sus resultados existen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>The report has notes on {count} of them.</source>
            <translation>
                <numerusform>El informe tiene notas sobre {count} de ellas.</numerusform>
                <numerusform>El informe tiene notas sobre {count} de ellas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>about {time} left</source>
            <translation>quedan unos {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>{count} photos</source>
            <translation>
                <numerusform>{count} foto</numerusform>
                <numerusform>{count} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>“{name}” leaves the list of albums. Its photos and their results stay on the disk.</source>
            <translation>«{name}» sale de la lista de álbumes. Sus fotos y resultados siguen en el disco.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>This album is being enhanced. Pause it first, then remove it.</source>
            <translation>Este álbum se está mejorando. Páuselo primero y luego quítelo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>no photos</source>
            <translation>sin fotos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/outdated_photos.py"></location>
            <source>Looking</source>
            <translation>Buscando</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/shown_album.py"></location>
            <source>The saved result of {name} is gone.</source>
            <translation>El resultado guardado de {name} ha desaparecido.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>{count} processors</source>
            <translation>
                <numerusform>{count} procesador</numerusform>
                <numerusform>{count} procesadores</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>packaged</source>
            <translation>empaquetado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>run by Python</source>
            <translation>ejecutado con Python</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>strengths</source>
            <translation>intensidades</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>slot {letter}</source>
            <translation>memoria {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>removal</source>
            <translation>eliminación</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>This photo is too small to be reduced, so it is restored from its full size.</source>
            <translation>Esta foto es demasiado pequeña para reducirla; se restaura a partir de su tamaño completo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>size</source>
            <translation>tamaño</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>photo is</source>
            <translation>tipo de foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>The saved result of {name} was changed by another program.</source>
            <translation>El resultado guardado de {name} fue modificado por otro programa.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>Save again</source>
            <translation>Guardar de nuevo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>The photo is still being opened.</source>
            <translation>La foto todavía se está abriendo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>Looking for an earlier result...</source>
            <translation>Buscando un resultado anterior...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>The photo was not saved because another one was opened first.</source>
            <translation>La foto no se guardó porque antes se abrió otra.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Its result exists, so nothing was saved.</source>
            <translation>Su resultado existe, así que no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/steps.py"></location>
            <source>The result {name} exists, so nothing would be saved.</source>
            <translation>El resultado {name} existe, así que no se guardaría nada.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/steps.py"></location>
            <source>Saving {name}</source>
            <translation>Guardando {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/messages.py"></location>
            <source>An unexpected error occurred. Your photos are safe, and you can continue working.</source>
            <translation>Se produjo un error inesperado. Sus fotos están a salvo y puede seguir trabajando.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/messages.py"></location>
            <source>There is not enough memory for this photo; try a lower scale.</source>
            <translation>No hay memoria suficiente para esta foto; pruebe una escala menor.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>{error} The fastest device is used instead.</source>
            <translation>{error} En su lugar se usa el dispositivo más rápido.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>The engine did not start</source>
            <translation>El motor no se inició</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>Starting the engine (the first start takes longer)</source>
            <translation>Iniciando el motor (la primera vez tarda más)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>The engine could not be started.</source>
            <translation>El motor no se pudo iniciar.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>PiSA-Mini is used.</source>
            <translation>Se usa PiSA-Mini.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>Remove {count} from the album</source>
            <translation>
                <numerusform>Quitarla</numerusform>
                <numerusform>Quitar {count} del álbum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>{count} more could not be opened.</source>
            <translation>
                <numerusform>{count} más no se pudo abrir.</numerusform>
                <numerusform>{count} más no se pudieron abrir.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>No photos were found.</source>
            <translation>No se encontraron fotos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>pasted.png</source>
            <translation>pegada.png</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>Preparing sliders</source>
            <translation>Preparando los controles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>{work}, {time}</source>
            <translation>{work}, {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>{work}, about {time}</source>
            <translation>{work}, unos {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/current_photo.py"></location>
            <source>Opening</source>
            <translation>Abriendo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/enhancing.py"></location>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/enhancing.py"></location>
            <source>Enhancing the visible part</source>
            <translation>Mejorando la parte visible</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>for {scale}×</source>
            <translation>para {scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>for {scale}×, {condition}</source>
            <translation>para {scale}×, {condition}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>Enhanced {scale}×</source>
            <translation>Mejorada {scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>preview</source>
            <translation>vista previa</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>saved at {strengths}</source>
            <translation>guardada con {strengths}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/reading.py"></location>
            <source>Enhance again</source>
            <translation>Mejorar de nuevo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/reading.py"></location>
            <source>{name} has changed on the disk.</source>
            <translation>{name} ha cambiado en el disco.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/starting.py"></location>
            <source>This photo would become {size} megapixels large; choose a lower scale.</source>
            <translation>Esta foto tendría {size} megapíxeles; elija una escala menor.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Light</source>
            <translation>Ligero</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes some of the noise and keeps the grain of a print.</source>
            <translation>Quita parte del ruido y conserva el grano de una copia.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Clean</source>
            <translation>Limpio</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes noise and JPEG marks and adds nothing.</source>
            <translation>Quita ruido y marcas JPEG y no añade nada.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes noise and JPEG marks and adds a little detail.</source>
            <translation>Quita ruido y marcas JPEG y añade un poco de detalle.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Crisp</source>
            <translation>Vivo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Sharpens hair, leaves and stone. Check faces and text.</source>
            <translation>Da nitidez a pelo, hojas y piedra. Revise caras y textos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/views.py"></location>
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/views.py"></location>
            <source>refining</source>
            <translation>afinando</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} is used where it lies.</source>
            <translation>{folder} se usa donde está.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>The models are in {folder} now.</source>
            <translation>Los modelos están ahora en {folder}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>The download is complete. Now get {file} from its authors' page.</source>
            <translation>La descarga está completa. Ahora obtenga {file} en la página de sus autores.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{file} is damaged, and only you can get it: import it again, from its authors' page or from a copy.</source>
            <translation>{file} está dañado y solo usted puede obtenerlo: impórtelo de nuevo, desde la página de sus autores o desde una copia.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{name} was removed. {size} are free again.</source>
            <translation>Se quitó {name}. Vuelven a estar libres {size}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Repairing</source>
            <translation>Reparando</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Removing</source>
            <translation>Quitando</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Importing</source>
            <translation>Importando</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} has no text encoder, which is needed once. Import the folder, then press Download.</source>
            <translation>{folder} no tiene codificador de texto, que se necesita una vez. Importe la carpeta y pulse Descargar.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Moving</source>
            <translation>Moviendo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Every file of {name} is whole.</source>
            <translation>Todos los archivos de {name} están bien.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{name} stays, because another model needs it.</source>
            <translation>{name} se queda porque otro modelo lo necesita.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>This frees {size}.</source>
            <translation>Esto libera {size}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Damaged: {files}.</source>
            <translation>Dañado: {files}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source> and {count} more</source>
            <translation>
                <numerusform> y {count} más</numerusform>
                <numerusform> y {count} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Imported {names}{more}.</source>
            <translation>Importado: {names}{more}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} stays as it is.</source>
            <translation>{folder} se queda como está.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Removing {name}</source>
            <translation>Quitando {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Repair downloads what is damaged again, and nothing else.</source>
            <translation>Reparar descarga de nuevo solo lo dañado.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/hint.py"></location>
            <source>PiSA-Mini is in use. Get {name} for the best quality.</source>
            <translation>Se usa PiSA-Mini. Obtenga {name} para la mejor calidad.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/hint.py"></location>
            <source>Do not show again</source>
            <translation>No volver a mostrar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{done} of {whole}</source>
            <translation>{done} de {whole}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Needs an update</source>
            <translation>Necesita una actualización</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{what} ({size}, from its authors)</source>
            <translation>{what} ({size}, de sus autores)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{what} ({size})</source>
            <translation>{what} ({size})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>quick on every computer; comes with the program</source>
            <translation>rápido en cualquier ordenador; viene con el programa</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>part of PiSA Desktop</source>
            <translation>parte de PiSA Desktop</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{file} is missing</source>
            <translation>falta {file}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not installed</source>
            <translation>No instalado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not finished</source>
            <translation>Sin terminar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not checked</source>
            <translation>Sin comprobar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Read and accept the licence.</source>
            <translation>Lea y acepte la licencia.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Download {name}, {size}. You can pause at any time.</source>
            <translation>Descargue {name}, {size}. Puede pausar cuando quiera.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Get {file} from its authors' page and drop it here.</source>
            <translation>Obtenga {file} en la página de sus autores y suéltelo aquí.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>It is checked and converted, and is ready.</source>
            <translation>Se comprueba y convierte, y queda listo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>Use {name}</source>
            <translation>Usar {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} is ready.</source>
            <translation>{name} está listo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} can no longer be used, because its files are missing or damaged. PiSA-Mini is used.</source>
            <translation>{name} ya no se puede usar porque faltan archivos o están dañados. Se usa PiSA-Mini.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} is ready; it helps from the next start on.</source>
            <translation>{name} está listo; ayuda a partir del próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Another name for “{name}”; no file is renamed.</source>
            <translation>Otro nombre para «{name}»; no se cambia el nombre de ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Delete {name}</source>
            <translation>Borrar {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>All settings become as they were at the first start. Presets of your own stay.</source>
            <translation>Todos los ajustes vuelven a ser los del primer inicio. Sus preajustes se conservan.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Open photos</source>
            <translation>Abrir fotos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Open a folder of photos</source>
            <translation>Abrir una carpeta de fotos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>New album</source>
            <translation>Álbum nuevo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>An empty album, to which you add photos.</source>
            <translation>Un álbum vacío al que añadir fotos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Rename the album</source>
            <translation>Cambiar el nombre del álbum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>There is no picture to paste.</source>
            <translation>No hay ninguna imagen que pegar.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Enhance the visible part</source>
            <translation>Mejorar la parte visible</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>This will take a while</source>
            <translation>Esto llevará un rato</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Save a report</source>
            <translation>Guardar un informe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Save as a preset</source>
            <translation>Guardar como preajuste</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Remove the album?</source>
            <translation>¿Quitar el álbum?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Reset all settings?</source>
            <translation>¿Restablecer todos los ajustes?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Photo</source>
            <translation>&amp;Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Album</source>
            <translation>Ál&amp;bum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Sho&amp;w in folder</source>
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Open result</source>
            <translation>Abrir el &amp;resultado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Cop&amp;y result</source>
            <translation>&amp;Copiar el resultado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>P&amp;revious photo</source>
            <translation>Foto &amp;anterior</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Next photo</source>
            <translation>Foto &amp;siguiente</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Date taken</source>
            <translation>&amp;Fecha de la foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>File &amp;size</source>
            <translation>&amp;Tamaño del archivo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>S&amp;tate</source>
            <translation>Es&amp;tado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Folder</source>
            <translation>&amp;Carpeta</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Last modified</source>
            <translation>&amp;Última modificación</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Order added</source>
            <translation>&amp;Orden de adición</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Split</source>
            <translation>&amp;Dividida</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Split &amp;horizontally</source>
            <translation>Dividida en &amp;horizontal</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Side by si&amp;de</source>
            <translation>&amp;Lado a lado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Si&amp;ngle</source>
            <translation>&amp;Sola</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Blink</source>
            <translation>Al&amp;ternar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Di&amp;fference</source>
            <translation>Di&amp;ferencia</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Grid of strengths</source>
            <translation>&amp;Cuadrícula de intensidades</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Grid of &amp;conditions (Photo is)</source>
            <translation>Cuadrícula de &amp;estados (La foto es)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Detail &amp;map</source>
            <translation>&amp;Mapa de detalle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Show the &amp;original (hold)</source>
            <translation>Mostrar el &amp;original (mantener)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>F&amp;it</source>
            <translation>A&amp;justar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Zoom in</source>
            <translation>&amp;Acercar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Zoom o&amp;ut</source>
            <translation>Ale&amp;jar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Fu&amp;ll screen</source>
            <translation>&amp;Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Open photos...</source>
            <translation>&amp;Abrir fotos...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Open &amp;folder...</source>
            <translation>Abrir &amp;carpeta...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Try a &amp;sample</source>
            <translation>&amp;Probar un ejemplo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;New album...</source>
            <translation>Álbum &amp;nuevo...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Open &amp;album</source>
            <translation>Abrir ál&amp;bum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Export...</source>
            <translation>&amp;Exportar...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Paste a picture</source>
            <translation>&amp;Pegar una imagen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>M&amp;odels...</source>
            <translation>&amp;Modelos...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Se&amp;ttings...</source>
            <translation>&amp;Ajustes...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Enhance</source>
            <translation>M&amp;ejorar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Enhance the &amp;visible part</source>
            <translation>Mejorar la parte &amp;visible</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Cancel</source>
            <translation>Ca&amp;ncelar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Custom si&amp;ze...</source>
            <translation>Tamaño pr&amp;opio...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Previous, on the canvas</source>
            <translation>Anterior, en el lienzo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Next, on the canvas</source>
            <translation>Siguiente, en el lienzo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Enhance and export all...</source>
            <translation>&amp;Mejorar y exportar todo...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>E&amp;xport changed photos again</source>
            <translation>&amp;Exportar de nuevo las cambiadas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Re&amp;try failed photos</source>
            <translation>Re&amp;intentar las fallidas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Pause</source>
            <translation>&amp;Pausa</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Stop after this photo</source>
            <translation>&amp;Detener tras esta foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Cancel the rest</source>
            <translation>&amp;Cancelar el resto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Do next</source>
            <translation>&amp;Hacer a continuación</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Sort &amp;by</source>
            <translation>&amp;Ordenar por</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Why photos were not saved...</source>
            <translation>Por qué no se &amp;guardaron fotos...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Save a rep&amp;ort...</source>
            <translation>Guardar un in&amp;forme...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Rena&amp;me the album...</source>
            <translation>Cambiar el &amp;nombre del álbum...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Remove the album from the &amp;list...</source>
            <translation>Quitar el álbum de la &amp;lista...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Contact &amp;view</source>
            <translation>&amp;Vista de contactos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Names below the &amp;thumbnails</source>
            <translation>Nombres bajo las &amp;miniaturas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Hide &amp;panels</source>
            <translation>Ocultar los pa&amp;neles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>A&amp;tajos de teclado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;About PiSA Desktop</source>
            <translation>A&amp;cerca de PiSA Desktop</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Copy strengths</source>
            <translation>&amp;Copiar intensidades</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Paste &amp;strengths</source>
            <translation>P&amp;egar intensidades</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Re&amp;move from the album</source>
            <translation>&amp;Quitar del álbum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Scale &amp;{scale}×</source>
            <translation>Escala &amp;{scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Photo is: {name}</source>
            <translation>La foto es: {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/messages.py"></location>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/messages.py"></location>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Pauses at once; the current photo starts again afterwards</source>
            <translation>Pausa al instante; la foto actual empieza después de nuevo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Export again</source>
            <translation>Exportar de nuevo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Enhance all...</source>
            <translation>Mejorar todo...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Stop after this photo</source>
            <translation>Detener tras esta foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Contact view of the album</source>
            <translation>Vista de contactos del álbum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>No photo is in this state.</source>
            <translation>Ninguna foto está en este estado.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>date taken</source>
            <translation>fecha de la foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>file size</source>
            <translation>tamaño del archivo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>folder</source>
            <translation>carpeta</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>last modified</source>
            <translation>última modificación</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>order added</source>
            <translation>orden de adición</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Sort...</source>
            <translation>Ordenar...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Sorted by {what}</source>
            <translation>Ordenado por: {what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>To do</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Not saved yet</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Saved</source>
            <translation>Guardadas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Changed since saving</source>
            <translation>Cambiadas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Failed</source>
            <translation>Fallidas</translation>
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
            <translation>Fotos del álbum</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} to do</source>
            <translation>
                <numerusform>{count} por hacer</numerusform>
                <numerusform>{count} por hacer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} not saved yet</source>
            <translation>
                <numerusform>{count} sin guardar aún</numerusform>
                <numerusform>{count} sin guardar aún</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} saved</source>
            <translation>
                <numerusform>{count} guardada</numerusform>
                <numerusform>{count} guardadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} changed since saving</source>
            <translation>
                <numerusform>{count} cambiada desde que se guardó</numerusform>
                <numerusform>{count} cambiadas desde que se guardaron</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>{words}. The mouse shows the original.</source>
            <translation>{words}. El ratón muestra el original.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>not enhanced</source>
            <translation>sin mejorar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>being enhanced</source>
            <translation>mejorándose</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>enhanced, not saved</source>
            <translation>mejorada, sin guardar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>saved</source>
            <translation>guardada</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>changed since it was saved</source>
            <translation>cambiada desde que se guardó</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/single_instance.py"></location>
            <source>PiSA Desktop is already running but does not answer; close it, then start it again.</source>
            <translation>PiSA Desktop ya está abierto pero no responde; ciérrelo y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Model in use</source>
            <translation>Modelo en uso</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Model being installed</source>
            <translation>Modelo que se instala</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Time left</source>
            <translation>Tiempo restante</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Recall slot {letter}</source>
            <translation>Recuperar la memoria {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Store in slot {letter}</source>
            <translation>Guardar en la memoria {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Strengths</source>
            <translation>&amp;Intensidades</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up up</source>
            <translation>Más limpieza</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up down</source>
            <translation>Menos limpieza</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail up</source>
            <translation>Más detalle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail down</source>
            <translation>Menos detalle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up up, large step</source>
            <translation>Más limpieza, paso grande</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up down, large step</source>
            <translation>Menos limpieza, paso grande</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail up, large step</source>
            <translation>Más detalle, paso grande</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail down, large step</source>
            <translation>Menos detalle, paso grande</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Presets</source>
            <translation>&amp;Preajustes</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Save as a preset...</source>
            <translation>&amp;Guardar como preajuste...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>R&amp;eset</source>
            <translation>&amp;Restablecer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Apply to selection</source>
            <translation>&amp;Aplicar a la selección</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Start &amp;new photos with these</source>
            <translation>Empezar así las fotos &amp;nuevas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Height of the thumbnails</source>
            <translation>Altura de las miniaturas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Only the photo is shown. Press H to show the panels again.</source>
            <translation>Solo se ve la foto. Pulse H para ver de nuevo los paneles.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Keep working</source>
            <translation>Seguir trabajando</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Show panels</source>
            <translation>Mostrar paneles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Close PiSA Desktop?</source>
            <translation>¿Cerrar PiSA Desktop?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{folder} cannot be used as {name}: it lacks {names}.</source>
            <translation>{folder} no se puede usar como {name}: le falta {names}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{file} in {folder}: This is {what}. PiSA-SR needs {name}.</source>
            <translation>{file} en {folder}: es {what}. PiSA-SR necesita {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{name} is installed already. Remove it first to use {folder} in its place.</source>
            <translation>{name} ya está instalado. Quítelo primero para usar {folder} en su lugar.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>Preparing the empty prompt</source>
            <translation>Preparando la indicación vacía</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>another file</source>
            <translation>otro archivo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>the UNet of Stable Diffusion 2.1 for 768 pixels</source>
            <translation>el UNet de Stable Diffusion 2.1 para 768 píxeles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>There is no model {name}. The models are: {known}.</source>
            <translation>No hay ningún modelo {name}. Los modelos son: {known}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>The catalogue file adds a source to {name}, which is not a package.</source>
            <translation>El archivo de catálogo añade una fuente a {name}, que no es un paquete.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>{address} is neither an https:// address nor the whole path of a folder</source>
            <translation>{address} no es ni una dirección https:// ni la ruta completa de una carpeta</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>{path} cannot be used: {error}. Correct it or delete it.</source>
            <translation>{path} no se puede usar: {error}. Corríjalo o bórrelo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>the best quality; a graphics card or patience</source>
            <translation>la mejor calidad; tarjeta gráfica o paciencia</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>drafts while a slider moves on a slow computer (optional)</source>
            <translation>borradores mientras se mueve un control en un ordenador lento (opcional)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>UNet's description</source>
            <translation>descripción del UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>VAE's description</source>
            <translation>descripción del VAE</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder's description</source>
            <translation>descripción del codificador de texto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder</source>
            <translation>codificador de texto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>VAE in fp32</source>
            <translation>VAE en fp32</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder in fp32</source>
            <translation>codificador de texto en fp32</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>UNet in fp32</source>
            <translation>UNet en fp32</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>draft decoder</source>
            <translation>decodificador de borradores</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{what} needs {needed}, and the disk of {folder} has {free} free. Free {lacking}, or move the models to another disk.</source>
            <translation>{what} necesita {needed} y en el disco de {folder} hay {free} libres. Libere {lacking} o mueva los modelos a otro disco.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{name}: {reason}. Trying again in {left:.0f} s</source>
            <translation>{name}: {reason}. Nuevo intento en {left:.0f} s</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{purpose} could not be downloaded ({reasons}). What has been downloaded is kept. Check the connection and try again.</source>
            <translation>No se pudo descargar: {purpose} ({reasons}). Lo descargado se conserva. Compruebe la conexión y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>Copying {purpose}</source>
            <translation>Copiando: {purpose}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>Downloading {purpose}</source>
            <translation>Descargando: {purpose}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>it has no source</source>
            <translation>no hay ninguna fuente</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>each of its {count} sources: {reason}</source>
            <translation>cada una de sus {count} fuentes: {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>what it sends is not the file</source>
            <translation>lo que envía no es el archivo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>{name} needs a graphics card by NVIDIA and its driver, and neither was found on this computer. Nothing has been downloaded.</source>
            <translation>{name} necesita una tarjeta gráfica NVIDIA y su controlador, y en este ordenador no se encontró ninguno de los dos. No se ha descargado nada.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>The driver of {card} is too old for {name}: it has version {driver}, and {oldest} or newer is needed. Update it, then download again.</source>
            <translation>El controlador de {card} es demasiado antiguo para {name}: tiene la versión {driver} y hace falta {oldest} o más reciente. Actualícelo y descargue de nuevo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>{card} is too old for {name}, which needs compute capability {oldest} or newer. Photos are still enhanced, by the processor.</source>
            <translation>{card} es demasiado antigua para {name}, que necesita la capacidad de cálculo {oldest} o posterior. Las fotos se siguen mejorando con el procesador.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/entry.py"></location>
            <source>photos in seconds with a graphics card by NVIDIA</source>
            <translation>fotos en segundos con una tarjeta gráfica NVIDIA</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/unpack.py"></location>
            <source>{file} cannot be unpacked: {why}.</source>
            <translation>{file} no se puede descomprimir: {why}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/unpack.py"></location>
            <source>Unpacking {what}</source>
            <translation>Descomprimiendo: {what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/https.py"></location>
            <source>The system's proxy or certificate settings cannot be used: {error}.</source>
            <translation>No se pueden usar los ajustes de proxy o de certificados del sistema: {error}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a safetensors file of another kind</source>
            <translation>un archivo safetensors de otro tipo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a file of another kind</source>
            <translation>un archivo de otro tipo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a whole checkpoint of {family} in one file</source>
            <translation>un checkpoint completo de {family} en un archivo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a network of another kind (a transformer such as Flux or Stable Diffusion 3)</source>
            <translation>una red de otro tipo (un transformador como Flux o Stable Diffusion 3)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a LoRA of another kind</source>
            <translation>un LoRA de otro tipo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a VAE, but not the one that is needed</source>
            <translation>un VAE, pero no el que se necesita</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a text encoder, but not the one that is needed</source>
            <translation>un codificador de texto, pero no el que se necesita</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>an empty file</source>
            <translation>un archivo vacío</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a pointer of Git LFS, not the file itself</source>
            <translation>un puntero de Git LFS, no el archivo en sí</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a web page: the page was saved instead of the file that it leads to</source>
            <translation>una página web: se guardó la página en lugar del archivo al que lleva</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a GGUF file, which PiSA-SR cannot use</source>
            <translation>un archivo GGUF, que PiSA-SR no puede usar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a PyTorch or zip file; only the safetensors files of Stable Diffusion are read</source>
            <translation>un archivo PyTorch o zip; de Stable Diffusion solo se leen los archivos safetensors</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a device or a pipe, not a file</source>
            <translation>un dispositivo o una tubería, no un archivo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a damaged or incomplete safetensors file</source>
            <translation>un archivo safetensors dañado o incompleto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a {family} UNet</source>
            <translation>un UNet de {family}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a UNet of another kind</source>
            <translation>un UNet de otro tipo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a file far too large for LoRAs</source>
            <translation>un archivo demasiado grande para LoRA</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{path}: This is {what}. PiSA-SR needs the files of Stable Diffusion 2.1-base.</source>
            <translation>{path}: es {what}. PiSA-SR necesita los archivos de Stable Diffusion 2.1-base.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{path}: These are LoRAs for another network: they adapt {found} and {found2} layers with rank {ranks}. {name} adapt {wanted} layers with rank {rank}.</source>
            <translation>{path}: estos LoRA son para otra red: adaptan {found} y {found2} capas de rango {ranks}. {name} adaptan {wanted} capas de rango {rank}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>There is no file in {where} that a model needs.</source>
            <translation>En {where} no hay ningún archivo que necesite un modelo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{folder} holds too many files. Name the folder of the model.</source>
            <translation>{folder} contiene demasiados archivos. Indique la carpeta del modelo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>{file} in {folder} is damaged or has changed. The folder does not belong to PiSA Desktop, so it is left alone. Remove {name} and install it to have a copy of its own.</source>
            <translation>{file} en {folder} está dañado o ha cambiado. La carpeta no es de PiSA Desktop, así que no se toca. Quite {name} e instálelo para tener una copia propia.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>Looking for a graphics card</source>
            <translation>Buscando una tarjeta gráfica</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>Converting {name}</source>
            <translation>Convirtiendo {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>{model} comes under the {licence}, which has to be read and accepted first.</source>
            <translation>{model} está bajo: {licence}. Primero hay que leerla y aceptarla.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>CreativeML Open RAIL++-M licence</source>
            <translation>licencia CreativeML Open RAIL++-M</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use, also commercially. Its use restrictions (paragraph 5 and Attachment A) bind every user.</source>
            <translation>Uso libre, también comercial. Sus restricciones de uso (párrafo 5 y anexo A) obligan a todo usuario.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Apache 2.0, according to its README</source>
            <translation>Apache 2.0, según su README</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>PiSA-SR's README says that the project is released under the Apache 2.0 licence. The project's repository held no LICENSE file when this was written.</source>
            <translation>El README de PiSA-SR dice que el proyecto se publica bajo la licencia Apache 2.0. El repositorio del proyecto no tenía ningún archivo LICENSE cuando se escribió esto.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>NVIDIA's licence agreements for CUDA and cuDNN; BSD-3-Clause of PyTorch</source>
            <translation>contratos de licencia de NVIDIA para CUDA y cuDNN; BSD-3-Clause de PyTorch</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use on NVIDIA's graphics cards. The texts are in the archives.</source>
            <translation>Uso libre en tarjetas gráficas NVIDIA. Los textos están en los archivos comprimidos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>MIT licence</source>
            <translation>licencia MIT</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use for any purpose, without warranty.</source>
            <translation>Uso libre para cualquier fin, sin garantía.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>The licence text {file} has been changed. Install the program again.</source>
            <translation>El texto de licencia {file} se ha modificado. Instale de nuevo el programa.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{name} is running. Choose the processor as the device in Settings, start PiSA Desktop again, and try again.</source>
            <translation>{name} está en uso. Elija el procesador como dispositivo en los ajustes, reinicie PiSA Desktop y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{folder} cannot be removed: one of its files is in use ({error}).</source>
            <translation>{folder} no se puede quitar: uno de sus archivos está en uso ({error}).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} and {old} lie inside each other. Choose another folder.</source>
            <translation>{to} y {old} están uno dentro del otro. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} is a whole disk. Choose a folder on it.</source>
            <translation>{to} es un disco entero. Elija una carpeta en él.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} is not empty. Choose a new or an empty folder.</source>
            <translation>{to} no está vacía. Elija una carpeta nueva o vacía.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>The models cannot be moved to {folder}: {reason}</source>
            <translation>Los modelos no se pueden mover a {folder}: {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{target} was not written as it should be. Choose another disk.</source>
            <translation>{target} no se escribió como debía. Elija otro disco.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>Moving {name}</source>
            <translation>Moviendo {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>Moving the models</source>
            <translation>Mover los modelos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/part_file.py"></location>
            <source>Checking {what}</source>
            <translation>Comprobando: {what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/part_file.py"></location>
            <source>Checking the first part of {what}</source>
            <translation>Comprobando la primera parte: {what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/sizes.py"></location>
            <source>{size:.0f} bytes</source>
            <translation>{size:.0f} bytes</translation>
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
            <translation>{advice}, o abra Modelos en la ventana.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is not installed: install it with `models install {id}`</source>
            <translation>{name} no está instalado: instálelo con `models install {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is not complete: go on with `models install {id}`</source>
            <translation>{name} no está completo: siga con `models install {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} has changed since its last check: run `models check {id}`</source>
            <translation>{name} ha cambiado desde la última comprobación: ejecute `models check {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is damaged: run `models repair {id}`</source>
            <translation>{name} está dañado: ejecute `models repair {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>The models are being changed or downloaded by another PiSA Desktop. Wait until it has finished.</source>
            <translation>Otro PiSA Desktop está cambiando o descargando los modelos. Espere a que termine.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>The models cannot be changed, because {folder} cannot be written to: {reason}. Make it writable and try again.</source>
            <translation>Los modelos no se pueden cambiar porque no se puede escribir en {folder}: {reason}. Permita la escritura en esa carpeta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>the connection was cut</source>
            <translation>se cortó la conexión</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>it cannot be reached</source>
            <translation>no se puede acceder</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>the proxy refuses the connection ({error})</source>
            <translation>el proxy rechaza la conexión ({error})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>its certificate is not trusted ({reason})</source>
            <translation>su certificado no es de confianza ({reason})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>its address makes no sense ({error})</source>
            <translation>su dirección no tiene sentido ({error})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>it leads to an address that is not HTTPS</source>
            <translation>lleva a una dirección que no es HTTPS</translation>
        </message>
    </context>
</TS>
