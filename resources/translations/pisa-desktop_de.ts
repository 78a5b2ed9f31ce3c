<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>PiSA Desktop</name>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The albums are from a newer version of PiSA Desktop: they were left alone, and a new list was begun.</source>
            <translation>Die Alben stammen aus einer neueren Version von PiSA Desktop: Sie wurden nicht angetastet, und eine neue Liste wurde begonnen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The albums cannot be kept, because their folder cannot be written or locked; they last until the program ends.</source>
            <translation>Die Alben können nicht aufbewahrt werden, weil in ihren Ordner nicht geschrieben oder er nicht gesperrt werden kann; sie bleiben bis zum Ende des Programms.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be changed, because its file may not be written.</source>
            <translation>Die Liste der Alben kann nicht geändert werden, weil ihre Datei schreibgeschützt ist.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be read or written: the disk reports a fault.</source>
            <translation>Die Liste der Alben kann weder gelesen noch geschrieben werden: Das Laufwerk meldet einen Fehler.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums is damaged; start the program again to begin a new one.</source>
            <translation>Die Liste der Alben ist beschädigt; starten Sie das Programm neu, um eine neue zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>There is no room left on the disk for the list of albums; free some space and try again.</source>
            <translation>Auf dem Laufwerk ist kein Platz mehr für die Liste der Alben; geben Sie Platz frei und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be opened, because its folder cannot be written.</source>
            <translation>Die Liste der Alben kann nicht geöffnet werden, weil in ihren Ordner nicht geschrieben werden kann.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums was damaged: it is now called {name}, and a new one was begun.</source>
            <translation>Die Liste der Alben war beschädigt: Sie heißt jetzt {name}, und eine neue wurde begonnen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>Another program is using the list of albums; close it, or try again in a moment.</source>
            <translation>Ein anderes Programm benutzt die Liste der Alben; schließen Sie es oder versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>Found {count} photos</source>
            <translation>
                <numerusform>{count} Foto gefunden</numerusform>
                <numerusform>{count} Fotos gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>{path} changed while it was read; try it again.</source>
            <translation>{path} hat sich beim Lesen geändert; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>Looking for photos</source>
            <translation>Fotos werden gesucht</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/outdated.py"></location>
            <source>{count} results were deleted: made again.</source>
            <translation>
                <numerusform>{count} Ergebnis wurde gelöscht: Es wird neu erstellt.</numerusform>
                <numerusform>{count} Ergebnisse wurden gelöscht: Sie werden neu erstellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/outdated.py"></location>
            <source>{count} photos were replaced: made again.</source>
            <translation>
                <numerusform>{count} Foto wurde ersetzt: Das Ergebnis wird neu erstellt.</numerusform>
                <numerusform>{count} Fotos wurden ersetzt: Die Ergebnisse werden neu erstellt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/queue.py"></location>
            <source>No album can be run: {reason}.</source>
            <translation>Es kann kein Album bearbeitet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/recovery.py"></location>
            <source>The program ended unexpectedly twice while it worked on this photo; retry it alone, or leave it out.</source>
            <translation>Das Programm wurde bei diesem Foto zweimal unerwartet beendet; versuchen Sie es einzeln oder lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/report.py"></location>
            <source>{path} is a photo, so no report can be saved under this name; choose another.</source>
            <translation>{path} ist ein Foto, deshalb kann unter diesem Namen kein Bericht gespeichert werden; wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>Its result exists.</source>
            <translation>Das Ergebnis ist schon vorhanden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>Unexpected error; please report it with the log.</source>
            <translation>Unerwarteter Fehler; bitte melden Sie ihn zusammen mit dem Protokoll.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The folder {gone} is gone; bring it back, then resume.</source>
            <translation>Der Ordner {gone} ist verschwunden; stellen Sie ihn wieder her und setzen Sie dann fort.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>{name} has changed since it was enhanced. Enhance again.</source>
            <translation>{name} wurde seit der Verbesserung geändert. Verbessern Sie das Foto erneut.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The analysis of {name} by this model is not kept. Enhance again.</source>
            <translation>Die Analyse von {name} mit diesem Modell wurde nicht aufbewahrt. Verbessern Sie das Foto erneut.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The analysis is not kept. {error}</source>
            <translation>Die Analyse wird nicht aufbewahrt. {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>PiSA Desktop cannot start</source>
            <translation>PiSA Desktop kann nicht starten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>{sentence}. Your photos are safe.</source>
            <translation>{sentence}. Ihre Fotos sind unversehrt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>{hours:.1f} hours</source>
            <translation>{hours:.1f} Stunden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Needs {least:.1f} GB of memory, {most:.1f} GB for a photo of 12 megapixels.</source>
            <translation>Benötigt {least:.1f} GB Speicher, für ein Foto mit 12 Megapixeln {most:.1f} GB.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Only {free:.1f} GB of memory are free for it, enough for smaller photos. Close other programs, or use PiSA-Mini for large photos.</source>
            <translation>Dafür sind nur {free:.1f} GB Arbeitsspeicher frei, genug für kleinere Fotos. Schließen Sie andere Programme, oder nehmen Sie für große Fotos PiSA-Mini.</translation>
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
                <numerusform>{count} Minute</numerusform>
                <numerusform>{count} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Such a photo takes about {time} here ({device}), as measured.</source>
            <translation>Ein solches Foto dauert hier etwa {time} ({device}), gemessen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Such a photo takes about {time} here ({device}), estimated from PiSA-Mini's speed.</source>
            <translation>Ein solches Foto dauert hier etwa {time} ({device}), geschätzt nach der Geschwindigkeit von PiSA-Mini.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Only {free:.1f} GB of memory are free for it, {lacking:.1f} GB too little. Close other programs, or stay with PiSA-Mini, which needs far less.</source>
            <translation>Dafür sind nur {free:.1f} GB Arbeitsspeicher frei, {lacking:.1f} GB zu wenig. Schließen Sie andere Programme, oder bleiben Sie bei PiSA-Mini, das viel weniger braucht.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>A graphics card takes seconds.</source>
            <translation>Eine Grafikkarte braucht Sekunden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>How long a photo takes is measured once it is installed.</source>
            <translation>Wie lange ein Foto dauert, wird nach der Installation gemessen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/opening.py"></location>
            <source>{model} has no colour match {colour}.</source>
            <translation>{model} hat den Farbabgleich {colour} nicht.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/opening.py"></location>
            <source>There is not enough memory to open the model; close other programs.</source>
            <translation>Der Arbeitsspeicher reicht nicht, um das Modell zu öffnen; schließen Sie andere Programme.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>The engine has not started, so no model can be opened.</source>
            <translation>Der Rechenkern ist nicht gestartet, deshalb kann kein Modell geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>Starting the engine...</source>
            <translation>Der Rechenkern startet...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>Opening the model</source>
            <translation>Das Modell wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>{path} would become {size} megapixels large; choose a lower scale.</source>
            <translation>{path} würde {size} Megapixel groß; wählen Sie eine kleinere Vergrößerung.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>{wanted} is an original, which is never overwritten; the result was saved as {landed}.</source>
            <translation>{wanted} ist ein Original und wird nie überschrieben; das Ergebnis wurde als {landed} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>Computed at {own}x and resized to {scale:g}x.</source>
            <translation>Mit {own}x berechnet und auf {scale:g}x umgerechnet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>There is not enough memory for {path}; try a lower scale.</source>
            <translation>Für {path} reicht der Speicher nicht; versuchen Sie eine kleinere Vergrößerung.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{folder} is a file, so it cannot be used as a folder.</source>
            <translation>{folder} ist eine Datei und kann nicht als Ordner benutzt werden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>The folder {folder} would lie inside a file; choose another.</source>
            <translation>Der Ordner {folder} läge in einer Datei; wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{path} cannot be deleted: {reason}.</source>
            <translation>{path} kann nicht gelöscht werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{target} was dropped: the disk returned other data than it was given.</source>
            <translation>{target} wurde verworfen: Das Laufwerk gab andere Daten zurück, als es erhalten hatte.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved: {reason}.</source>
            <translation>{name} kann nicht gespeichert werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>The folder {folder} is gone.</source>
            <translation>Der Ordner {folder} ist verschwunden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>There is no room left on the disk for {name}; free some space and try again.</source>
            <translation>Auf dem Laufwerk ist kein Platz mehr für {name}; geben Sie Platz frei und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} is larger than this disk allows a file to be.</source>
            <translation>{name} ist größer, als dieses Laufwerk für eine Datei erlaubt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk is read-only.</source>
            <translation>{name} kann nicht gespeichert werden, weil das Laufwerk schreibgeschützt ist.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because you may not write to {folder}.</source>
            <translation>{name} kann nicht gespeichert werden, weil Sie in {folder} nicht schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the folder {folder} does not exist any more.</source>
            <translation>{name} kann nicht gespeichert werden, weil der Ordner {folder} nicht mehr vorhanden ist.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because {folder} is not a folder.</source>
            <translation>{name} kann nicht gespeichert werden, weil {folder} kein Ordner ist.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because its name is too long.</source>
            <translation>{name} kann nicht gespeichert werden, weil der Name zu lang ist.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} is a folder, so no file can be saved under this name.</source>
            <translation>{name} ist ein Ordner, deshalb kann unter diesem Namen keine Datei gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} exists already.</source>
            <translation>{name} ist schon vorhanden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk reports a fault; try another one.</source>
            <translation>{name} kann nicht gespeichert werden, weil das Laufwerk einen Fehler meldet; versuchen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because its folder is a link that leads back to itself.</source>
            <translation>{name} kann nicht gespeichert werden, weil der Ordner ein Verweis ist, der auf sich selbst zurückführt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk does not accept this name.</source>
            <translation>{name} kann nicht gespeichert werden, weil das Laufwerk diesen Namen nicht annimmt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>needs about {needed:.1f} GB of {where}; {free:.1f} GB are free</source>
            <translation>benötigt etwa {needed:.1f} GB {where}; {free:.1f} GB sind frei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>memory on the graphics card</source>
            <translation>Grafikspeicher</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The colours are made for HDR screens ({kind}); they were read as ordinary ones.</source>
            <translation>Die Farben sind für HDR-Bildschirme gemacht ({kind}); sie wurden als gewöhnliche gelesen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The file's gamma makes no sense, so it was ignored.</source>
            <translation>Das Gamma der Datei ergibt keinen Sinn und wurde ignoriert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The file's primary colours make no sense, so they were ignored.</source>
            <translation>Die Primärfarben der Datei ergeben keinen Sinn und wurden ignoriert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>damaged or cut short: it cannot be read to its end</source>
            <translation>beschädigt oder abgeschnitten: Die Datei kann nicht bis zum Ende gelesen werden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The CMYK colours for print were converted to RGB.</source>
            <translation>Die CMYK-Druckfarben wurden in RGB umgewandelt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The 16 bits per colour were reduced to 8.</source>
            <translation>Die 16 Bit pro Farbe wurden auf 8 verringert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>{name} would be drawn {count} times over, so it is no photo but an attack.</source>
            <translation>{name} würde {count} Mal gezeichnet und ist daher kein Foto, sondern ein Angriff.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The {bits} bits per colour were reduced to 8.</source>
            <translation>Die {bits} Bit pro Farbe wurden auf 8 verringert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} would be {size} pixels long, but {format} allows at most {longest}; save it as PNG or TIFF.</source>
            <translation>{name} wäre {size} Pixel lang, {format} erlaubt aber höchstens {longest}; speichern Sie als PNG oder TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} would have {area:.0f} megapixels, but {format} allows at most {most:.0f}; save it as PNG or TIFF.</source>
            <translation>{name} hätte {area:.0f} Megapixel, {format} erlaubt aber höchstens {most:.0f}; speichern Sie als PNG oder TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} could exceed the 4 GB that TIFF allows; save it as PNG.</source>
            <translation>{name} könnte die 4 GB überschreiten, die TIFF erlaubt; speichern Sie als PNG.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The camera maker's own notes were not kept: JPEG has no room for them.</source>
            <translation>Die Herstellernotizen der Kamera wurden nicht übernommen: JPEG hat dafür keinen Platz.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The EXIF data was not kept: JPEG has no room for so much.</source>
            <translation>Die EXIF-Daten wurden nicht übernommen: JPEG hat nicht so viel Platz.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The XMP data was not kept: JPEG has no room for so much.</source>
            <translation>Die XMP-Daten wurden nicht übernommen: JPEG hat nicht so viel Platz.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} without a suffix</source>
            <translation>
                <numerusform>{count} ohne Endung</numerusform>
                <numerusform>{count} ohne Endung</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>The folder {folder} cannot be listed: {reason}.</source>
            <translation>Der Ordner {folder} kann nicht aufgelistet werden: {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} files that are not photos</source>
            <translation>
                <numerusform>{count} Datei, die kein Foto ist</numerusform>
                <numerusform>{count} Dateien, die keine Fotos sind</numerusform>
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
                <numerusform>{count} Verweis</numerusform>
                <numerusform>{count} Verweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} hidden files or folders</source>
            <translation>
                <numerusform>{count} verborgene Datei oder verborgener Ordner</numerusform>
                <numerusform>{count} verborgene Dateien oder Ordner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} photos made by PiSA Desktop were left out.</source>
            <translation>
                <numerusform>{count} Foto von PiSA Desktop wurde ausgelassen.</numerusform>
                <numerusform>{count} Fotos von PiSA Desktop wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>Passed over: {things}.</source>
            <translation>Übergangen: {things}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} more</source>
            <translation>
                <numerusform>{count} weitere</numerusform>
                <numerusform>{count} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>a JPEG XL photo</source>
            <translation>ein JPEG-XL-Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>a camera's raw file</source>
            <translation>eine Kamera-Rohdatei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>Quality must lie between {lowest} and {highest}, not {quality}.</source>
            <translation>Die Qualität muss zwischen {lowest} und {highest} liegen, nicht bei {quality}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/memory.py"></location>
            <source>Opening {name} {words}. Close other programs.</source>
            <translation>Das Öffnen von {name} {words}. Schließen Sie andere Programme.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/memory.py"></location>
            <source>Saving {target} {words}. Choose a lower scale, or close other programs.</source>
            <translation>Das Speichern von {target} {words}. Wählen Sie eine kleinere Vergrößerung oder schließen Sie andere Programme.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>The {what} "{quoted}" was not kept: {format} has no place for it.</source>
            <translation>Nicht übernommen: {what} „{quoted}“; {format} hat dafür keinen Platz.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>IPTC caption</source>
            <translation>IPTC-Bildunterschrift</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The thumbnail in the XMP data was not kept.</source>
            <translation>Das Vorschaubild in den XMP-Daten wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The crop in the XMP data was not kept: it was meant for the original.</source>
            <translation>Der Zuschnitt in den XMP-Daten wurde nicht übernommen: Er galt dem Original.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The place of the subject in the XMP data was not kept.</source>
            <translation>Die Lage des Motivs in den XMP-Daten wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>What the XMP data say about further parts of the file was not kept.</source>
            <translation>Was die XMP-Daten über weitere Teile der Datei sagen, wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template is empty.</source>
            <translation>Die Namensvorlage ist leer.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} has a brace without its partner.</source>
            <translation>In der Namensvorlage {template!r} fehlt zu einer Klammer die zweite.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} holds {character!r}, which no file name may hold.</source>
            <translation>Die Namensvorlage {template!r} enthält {character!r}; das darf kein Dateiname enthalten.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} asks for {{{field}}}; there are {known}.</source>
            <translation>Die Namensvorlage {template!r} verlangt {{{field}}}; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} is {what}.</source>
            <translation>{path} ist {what}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is empty.</source>
            <translation>{name} ist leer.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is {kind}, which cannot be opened; export it as JPEG or TIFF first.</source>
            <translation>{name} ist {kind} und kann nicht geöffnet werden; exportieren Sie zuerst als JPEG oder TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is not a photo that can be opened (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).</source>
            <translation>{name} ist kein Foto, das geöffnet werden kann (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} does not exist.</source>
            <translation>{name} ist nicht vorhanden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>You may not read {name}.</source>
            <translation>Sie dürfen {name} nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} is a camera's raw file; develop it to JPEG or TIFF first.</source>
            <translation>{path} ist eine Kamera-Rohdatei; entwickeln Sie sie zuerst zu JPEG oder TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} stores its pixels in a way (mode {mode}) that cannot be read.</source>
            <translation>{path} speichert seine Pixel in einer Weise (Modus {mode}), die nicht gelesen werden kann.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>damaged: it cannot be read</source>
            <translation>beschädigt: Die Datei kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>a folder, not a photo</source>
            <translation>ein Ordner, kein Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>not a regular file</source>
            <translation>keine gewöhnliche Datei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{pixels_in:.0f} megapixels</source>
            <translation>{pixels_in:.0f} Megapixel</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is too large: {width} x {height} is more than {most}.</source>
            <translation>{name} ist zu groß: {width} x {height} ist mehr als {most}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} claims {width} x {height} pixels in {held} bytes, so it holds no photo.</source>
            <translation>{name} gibt {width} x {height} Pixel in {held} Byte an und enthält daher kein Foto.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} stores its pixels in a way that cannot be read.</source>
            <translation>{path} speichert seine Pixel in einer Weise, die nicht gelesen werden kann.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>damaged: its header makes no sense</source>
            <translation>beschädigt: Der Kopf der Datei ergibt keinen Sinn</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/photo.py"></location>
            <source>The file is damaged or cut short; it was opened as far as it goes.</source>
            <translation>Die Datei ist beschädigt oder abgeschnitten; sie wurde geöffnet, soweit sie reicht.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/pillow.py"></location>
            <source>There is not enough memory for {name}.</source>
            <translation>Für {name} reicht der Speicher nicht.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/pillow.py"></location>
            <source>{name} is {fault}.</source>
            <translation>{name} ist {fault}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} or more pictures in the file was kept.</source>
            <translation>Nur das erste von {count} oder mehr Bildern in der Datei wurde übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} pictures in the file was kept.</source>
            <translation>Nur das erste von {count} Bildern in der Datei wurde übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The second part of the XMP data was not kept.</source>
            <translation>Der zweite Teil der XMP-Daten wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>A part of the EXIF data could not be read, so it was not kept.</source>
            <translation>Ein Teil der EXIF-Daten konnte nicht gelesen werden und wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The EXIF data could not be read, so it was not kept.</source>
            <translation>Die EXIF-Daten konnten nicht gelesen werden und wurden nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The XMP data could not be read, so they were not kept.</source>
            <translation>Die XMP-Daten konnten nicht gelesen werden und wurden nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the main one of {count} pictures in the file was kept.</source>
            <translation>Nur das Hauptbild von {count} Bildern in der Datei wurde übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The colour profile is damaged or made for other colours, so it was ignored.</source>
            <translation>Das Farbprofil ist beschädigt oder für andere Farben gemacht und wurde ignoriert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} frames of the animation was kept.</source>
            <translation>Nur das erste von {count} Einzelbildern der Animation wurde übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>XMP data</source>
            <translation>XMP-Daten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>EXIF data</source>
            <translation>EXIF-Daten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>The maps of depth and outlines in the file were not kept.</source>
            <translation>Die Karten von Tiefe und Umrissen in der Datei wurden nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>The {what} in the file is damaged or too large, so it was not kept.</source>
            <translation>{what} in der Datei: beschädigt oder zu groß und daher nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/declared.py"></location>
            <source>The gain map for HDR screens was not kept.</source>
            <translation>Die Gain-Map für HDR-Bildschirme wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>colour profile</source>
            <translation>Farbprofil</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>transparency</source>
            <translation>Transparenz</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>{name} part</source>
            <translation>Abschnitt {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/riff.py"></location>
            <source>A part of the metadata is too large, so it was not kept.</source>
            <translation>Ein Teil der Metadaten ist zu groß und wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/preview.py"></location>
            <source>The camera's own JPEG preview was used, as raw files are not developed.</source>
            <translation>Die JPEG-Vorschau der Kamera wurde benutzt, da Rohdateien nicht entwickelt werden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/read.py"></location>
            <source>Brightness beyond white was cut off.</source>
            <translation>Helligkeit jenseits von Weiß wurde abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/write.py"></location>
            <source>This picture is too large for a TIFF file; save it as PNG.</source>
            <translation>Dieses Bild ist zu groß für eine TIFF-Datei; speichern Sie es als PNG.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>{name} was dropped: it did not arrive as it was written.</source>
            <translation>{name} wurde verworfen: Die Datei kam nicht so an, wie sie geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The time of the photo's last change was not kept: the disk does not take it.</source>
            <translation>Das Änderungsdatum des Fotos wurde nicht übernommen: Das Laufwerk nimmt es nicht an.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The saved file was read back with another size, so it was dropped.</source>
            <translation>Die gespeicherte Datei kam mit einer anderen Größe zurück und wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>There is not enough memory to save {target}.</source>
            <translation>Der Speicher reicht nicht, um {target} zu speichern.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>{format} photos are saved as {written}.</source>
            <translation>{format}-Fotos werden als {written} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The saved file could not be read back, so it was dropped.</source>
            <translation>Die gespeicherte Datei konnte nicht zurückgelesen werden und wurde verworfen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The 16 bits per colour were reduced to 8: {written} is saved with no more.</source>
            <translation>Die 16 Bit pro Farbe wurden auf 8 verringert: {written} wird mit nicht mehr gespeichert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>The device {device} cannot be used with {precision} precision on this computer.</source>
            <translation>Das Gerät {device} kann auf diesem Computer nicht mit der Genauigkeit {precision} benutzt werden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>Unknown precision {precision}: choose auto, fp32, bf16 or fp16.</source>
            <translation>Unbekannte Genauigkeit {precision}: Wählen Sie auto, fp32, bf16 oder fp16.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>The device {device} cannot be used on this computer.</source>
            <translation>Das Gerät {device} kann auf diesem Computer nicht benutzt werden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>Unknown device {text}: choose auto, cpu, cuda, cuda:1, mps or xpu.</source>
            <translation>Unbekanntes Gerät {text}: Wählen Sie auto, cpu, cuda, cuda:1, mps oder xpu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/model.py"></location>
            <source>Analysing tile {i} of {count}</source>
            <translation>Kachel {i} von {count} wird analysiert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} belongs to another version of PiSA Desktop: it is {found}, not {wanted}.</source>
            <translation>{name} gehört zu einer anderen Version von PiSA Desktop: {found} statt {wanted}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} does not hold PiSA-Mini's weights.</source>
            <translation>{name} enthält nicht die Gewichte von PiSA-Mini.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} cannot be read as a weights file: {error}</source>
            <translation>{name} kann nicht als Gewichtsdatei gelesen werden: {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{file} is damaged: {name} has the wrong shape.</source>
            <translation>{file} ist beschädigt: {name} hat die falsche Form.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{file} is damaged: {name} holds numbers that are not finite.</source>
            <translation>{file} ist beschädigt: {name} enthält unendliche oder ungültige Zahlen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/open.py"></location>
            <source>{folder} holds no model: it has neither a file {file} nor a folder base.</source>
            <translation>{folder} enthält kein Modell: Es gibt weder eine Datei {file} noch einen Ordner base.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>The graphics card has stopped working. Restart the program, or choose the CPU instead.</source>
            <translation>Die Grafikkarte arbeitet nicht mehr. Starten Sie das Programm neu oder wählen Sie stattdessen den Prozessor.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>There is not enough memory for this photo, even in small pieces; try a lower scale.</source>
            <translation>Für dieses Foto reicht der Speicher auch in kleinen Stücken nicht; versuchen Sie eine kleinere Vergrößerung.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>This photo {words}. Choose a lower scale, or close other programs.</source>
            <translation>Dieses Foto {words}. Wählen Sie eine kleinere Vergrößerung oder schließen Sie andere Programme.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>trying it again</source>
            <translation>neuer Versuch</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>going on without it</source>
            <translation>es geht ohne sie weiter</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>Not enough memory, trying smaller pieces</source>
            <translation>Zu wenig Speicher, kleinere Stücke werden versucht</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>Not enough memory on the graphics card, {step}</source>
            <translation>Zu wenig Speicher auf der Grafikkarte, {step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>The graphics card has failed, {step}</source>
            <translation>Die Grafikkarte ist ausgefallen, {step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/reduction.py"></location>
            <source>This photo is too small to be reduced, so it was restored from its full size.</source>
            <translation>Dieses Foto ist zu klein zum Verkleinern und wurde in voller Größe restauriert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>Stable Diffusion's folder is incomplete: {name}/{stem}.safetensors is missing.</source>
            <translation>Der Ordner von Stable Diffusion ist unvollständig: {name}/{stem}.safetensors fehlt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>another model</source>
            <translation>einem anderen Modell</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>a single value</source>
            <translation>ein einzelner Wert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: it does not describe a network.</source>
            <translation>{path} ist beschädigt: Die Datei beschreibt kein Netz.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>another version of Stable Diffusion 2</source>
            <translation>einer anderen Version von Stable Diffusion 2</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is unexpected.</source>
            <translation>{path} stammt nicht von Stable Diffusion 2.1-base: {name} wird dort nicht erwartet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: {name} holds numbers that are not finite.</source>
            <translation>{path} ist beschädigt: {name} enthält unendliche oder ungültige Zahlen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is too large to be the description of a network.</source>
            <translation>{path} ist zu groß für die Beschreibung eines Netzes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>Stable Diffusion's folder is incomplete: {path} is missing.</source>
            <translation>Der Ordner von Stable Diffusion ist unvollständig: {path} fehlt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: it is not valid JSON.</source>
            <translation>{path} ist beschädigt: Die Datei ist kein gültiges JSON.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged or incomplete: {error}.</source>
            <translation>{path} ist beschädigt oder unvollständig: {error}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{name} is damaged: {key} is out of bounds.</source>
            <translation>{name} ist beschädigt: {key} liegt außerhalb der Grenzen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{folder} is from {model}, not from Stable Diffusion 2.1-base: {key} is {value}.</source>
            <translation>{folder} stammt von {model}, nicht von Stable Diffusion 2.1-base: {key} ist {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is missing.</source>
            <translation>{path} stammt nicht von Stable Diffusion 2.1-base: {name} fehlt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is {found}, not {wanted}.</source>
            <translation>{path} stammt nicht von Stable Diffusion 2.1-base: {name} ist {found} statt {wanted}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: {name} is not a floating-point tensor.</source>
            <translation>{path} ist beschädigt: {name} ist kein Tensor von Gleitkommazahlen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base_folder.py"></location>
            <source>{pointer} is damaged: it does not say where Stable Diffusion lies.</source>
            <translation>{pointer} ist beschädigt: Die Datei sagt nicht, wo Stable Diffusion liegt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/checkpoint.py"></location>
            <source>PiSA-SR's weights are missing: {folder} has neither {ours} nor {authors}.</source>
            <translation>Die Gewichte von PiSA-SR fehlen: {folder} enthält weder {ours} noch {authors}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/checkpoint.py"></location>
            <source>{name} is not a PiSA-SR weights file: {reason}.</source>
            <translation>{name} ist keine Gewichtsdatei von PiSA-SR: {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/draft.py"></location>
            <source>{file} is not TAESD, or damaged: run `models repair taesd`.</source>
            <translation>{file} ist nicht TAESD oder beschädigt: Führen Sie `models repair taesd` aus.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/draft.py"></location>
            <source>Rendering a draft</source>
            <translation>Ein Entwurf wird berechnet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/encoder.py"></location>
            <source>Reading the photo</source>
            <translation>Das Foto wird eingelesen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/installing.py"></location>
            <source>unet/config.json is not of Stable Diffusion 2.1-base: it names no single width.</source>
            <translation>unet/config.json stammt nicht von Stable Diffusion 2.1-base: Die Datei nennt keine einheitliche Breite.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/installing.py"></location>
            <source>unet/config.json is damaged: it describes no UNet.</source>
            <translation>unet/config.json ist beschädigt: Die Datei beschreibt kein UNet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/memory.py"></location>
            <source>Opening PiSA-SR {words}. Close other programs; PiSA-Mini needs far less.</source>
            <translation>Das Öffnen von PiSA-SR {words}. Schließen Sie andere Programme; PiSA-Mini braucht viel weniger.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>Half precision was not enough for {what}, so it was repeated in full precision.</source>
            <translation>Halbe Genauigkeit reichte nicht ({what}); der Schritt wurde in voller Genauigkeit wiederholt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>reading the photo</source>
            <translation>Einlesen des Fotos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>the analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>The result is not finite: the weights in vae are unusable.</source>
            <translation>Das Ergebnis enthält ungültige Zahlen: Die Gewichte in vae sind unbrauchbar.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>Analysing tile {i} of {count} in full precision</source>
            <translation>Kachel {i} von {count} wird in voller Genauigkeit analysiert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>The result is not finite: the weights in unet are unusable.</source>
            <translation>Das Ergebnis enthält ungültige Zahlen: Die Gewichte in unet sind unbrauchbar.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>Stable Diffusion's folder is incomplete: text_encoder is missing.</source>
            <translation>Der Ordner von Stable Diffusion ist unvollständig: text_encoder fehlt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder and unet belong to different models: {found} and {wanted} numbers per token.</source>
            <translation>text_encoder und unet gehören zu verschiedenen Modellen: {found} und {wanted} Zahlen pro Token.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder/config.json is damaged: it does not describe a text encoder.</source>
            <translation>text_encoder/config.json ist beschädigt: Die Datei beschreibt keinen Text-Encoder.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder and tokenizer belong to different models.</source>
            <translation>text_encoder und tokenizer gehören zu verschiedenen Modellen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/unet.py"></location>
            <source>unet/config.json is from Stable Diffusion 2.1 for 768 pixels; 2.1-base is needed.</source>
            <translation>unet/config.json stammt von Stable Diffusion 2.1 für 768 Pixel; nötig ist 2.1-base.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/unet.py"></location>
            <source>unet/config.json is damaged: it does not describe a UNet.</source>
            <translation>unet/config.json ist beschädigt: Die Datei beschreibt kein UNet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/vae.py"></location>
            <source>vae/config.json is not from Stable Diffusion 2.1-base: it does not reduce by 8.</source>
            <translation>vae/config.json stammt nicht von Stable Diffusion 2.1-base: Es wird nicht auf ein Achtel verkleinert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/vae.py"></location>
            <source>vae/config.json is damaged: it does not describe a VAE.</source>
            <translation>vae/config.json ist beschädigt: Die Datei beschreibt keinen VAE.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The scale must lie between 1 and 8, not {value}.</source>
            <translation>Der Faktor muss zwischen 1 und 8 liegen, nicht {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A side must have more than 0 and at most {most:g} {unit}.</source>
            <translation>Eine Seite muss mehr als 0 und höchstens {most:g} {unit} haben.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A resolution must lie between 1 and 9999 dots per inch.</source>
            <translation>Eine Auflösung muss zwischen 1 und 9999 Punkten pro Zoll liegen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A size in centimetres needs dots per inch, as in width=30cm@300.</source>
            <translation>Eine Größe in Zentimetern braucht Punkte pro Zoll, wie in width=30cm@300.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>{text} is no size; give one such as 2, long=4000, width=3000 or height=20cm@300.</source>
            <translation>{text} ist keine Größe; geben Sie eine an wie 2, long=4000, width=3000 oder height=20cm@300.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The size asked for is more than 8 times that of the photo, so it was enlarged 8 times.</source>
            <translation>Die gewünschte Größe ist mehr als das Achtfache des Fotos, deshalb wurde es auf das Achtfache vergrößert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The photo is larger than the size asked for, so it was kept at its own size.</source>
            <translation>Das Foto ist größer als gewünscht, deshalb hat es seine Größe behalten.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/strengths.py"></location>
            <source>{name} must lie between 0 and {highest}, not {value}.</source>
            <translation>{name} muss zwischen 0 und {highest} liegen, nicht bei {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings are from a newer version of PiSA Desktop; they are left unchanged and defaults are used.</source>
            <translation>Die Einstellungen stammen aus einer neueren Version von PiSA Desktop; sie bleiben unverändert, und die Voreinstellungen gelten.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>{label} must lie between {lowest} and {highest}, not {value}.</source>
            <translation>{label} muss zwischen {lowest} und {highest} liegen, nicht bei {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>Memory for analyses</source>
            <translation>Speicher für Analysen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The largest photo</source>
            <translation>Das größte Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The largest result</source>
            <translation>Das größte Ergebnis</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings file was damaged. It has been renamed to {name}, and defaults are used.</source>
            <translation>Die Datei der Einstellungen war beschädigt. Sie wurde in {name} umbenannt, und die Voreinstellungen gelten.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings cannot be read ({reason}); defaults are used.</source>
            <translation>Die Einstellungen können nicht gelesen werden ({reason}); die Voreinstellungen gelten.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings file is damaged; defaults are used.</source>
            <translation>Die Datei der Einstellungen ist beschädigt; die Voreinstellungen gelten.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings cannot be saved: {error}</source>
            <translation>Die Einstellungen können nicht gespeichert werden: {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>New photos</source>
            <translation>Neue Fotos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Saving</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Language of the window. Messages on the command line are in English.</source>
            <translation>Sprache des Fensters. Meldungen auf der Befehlszeile sind englisch.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Light, dark, or as the system is set.</source>
            <translation>Hell, dunkel oder wie im System eingestellt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Enhance on opening</source>
            <translation>Beim Öffnen verbessern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When quick: if it is expected to take less than 10 seconds.</source>
            <translation>Wenn es schnell geht: bei voraussichtlich weniger als 10 Sekunden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Original without smoothing</source>
            <translation>Original ungeglättet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When comparing, show the pixels of the original as squares.</source>
            <translation>Beim Vergleichen die Pixel des Originals als Quadrate zeigen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Strengths</source>
            <translation>Stärken</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>What photos start with. For your own, choose “Start new photos with these” in the menu Strengths.</source>
            <translation>Mit diesen Stärken beginnen Fotos. Für eigene wählen Sie im Menü „Stärken“ „Neue Fotos hiermit beginnen“.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Scale</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>By the photo's size: 4× under 1 megapixel, 2× under 6, else 1×.</source>
            <translation>Nach der Größe des Fotos: 4× unter 1 Megapixel, 2× unter 6, sonst 1×.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Photo is</source>
            <translation>Foto ist</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Auto decides for each photo from its own noise and detail.</source>
            <translation>Auto entscheidet für jedes Foto nach seinem Rauschen und seinen Details.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>mini for PiSA-Mini, or a folder with PiSA-SR's weights.</source>
            <translation>mini für PiSA-Mini oder ein Ordner mit den Gewichten von PiSA-SR.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Compute on</source>
            <translation>Rechnen auf</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>auto chooses the fastest device; or cpu, cuda, cuda:1, mps, xpu.</source>
            <translation>auto wählt das schnellste Gerät; sonst cpu, cuda, cuda:1, mps, xpu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Automatic takes the fastest that is accurate enough.</source>
            <translation>„Automatisch“ nimmt die schnellste, die genau genug ist.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Where results are saved; empty for a folder “Enhanced” beside the originals.</source>
            <translation>Wo Ergebnisse gespeichert werden; leer für einen Ordner „Enhanced“ neben den Originalen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Same as the photo keeps the format of each photo.</source>
            <translation>„Wie das Foto“ behält das Format jedes Fotos bei.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>For JPEG, WebP and AVIF; a higher quality makes larger files.</source>
            <translation>Für JPEG, WebP und AVIF; höhere Qualität ergibt größere Dateien.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Name of saved files; may contain {fields}.</source>
            <translation>Name der gespeicherten Dateien; darf {fields} enthalten.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When a file exists</source>
            <translation>Bei vorhandener Datei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Originals are never overwritten; a photo is skipped when its own result is there. Exporting a photo again updates its result.</source>
            <translation>Originale werden nie überschrieben; ein Foto wird übersprungen, wenn sein eigenes Ergebnis vorhanden ist. Wird ein Foto erneut exportiert, wird sein Ergebnis aktualisiert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Remove the location</source>
            <translation>Ort entfernen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Do not save where a photo was taken (GPS).</source>
            <translation>Nicht speichern, wo ein Foto aufgenommen wurde (GPS).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Keep the photo's date</source>
            <translation>Datum des Fotos behalten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Saved files get the date of their photo's file.</source>
            <translation>Gespeicherte Dateien erhalten das Datum der Fotodatei.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>The strengths of a photo can be changed at once while its analysis is in memory.</source>
            <translation>Solange die Analyse eines Fotos im Speicher ist, lassen sich seine Stärken sofort ändern.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Largest photo</source>
            <translation>Größtes Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Larger photos are refused before they are opened.</source>
            <translation>Größere Fotos werden vor dem Öffnen abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>megapixels</source>
            <translation>Megapixel</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Largest result</source>
            <translation>Größtes Ergebnis</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>A scale that would exceed it is refused.</source>
            <translation>Eine Vergrößerung, die darüber läge, wird abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>{label} must be yes or no, not {text!r}.</source>
            <translation>{label} muss yes oder no sein, nicht {text!r}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>{label} must be {known}, not {text!r}.</source>
            <translation>{label} muss {known} sein, nicht {text!r}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Light colours</source>
            <translation>Helle Farben</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Dark colours</source>
            <translation>Dunkle Farben</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When quick</source>
            <translation>Wenn es schnell geht</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>By the photo's size</source>
            <translation>Nach der Größe des Fotos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Sharp</source>
            <translation>Scharf</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Soft</source>
            <translation>Weich</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Worn</source>
            <translation>Abgenutzt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Same as the photo</source>
            <translation>Wie das Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Keep both, add a number</source>
            <translation>Beide behalten, Nummer anhängen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Skip the photo</source>
            <translation>Das Foto überspringen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Replace it (never an original)</source>
            <translation>Ersetzen (nie ein Original)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/targets.py"></location>
            <source>{path} is a folder, so no file can be saved under this name.</source>
            <translation>{path} ist ein Ordner, deshalb kann unter diesem Namen keine Datei gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/compare_view.py"></location>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Drop photos or folders here</source>
            <translation>Fotos oder Ordner hier ablegen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Everything runs on this computer.</source>
            <translation>Alles läuft auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Open...</source>
            <translation>Öffnen...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Choose photos to open</source>
            <translation>Fotos zum Öffnen wählen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Try a sample</source>
            <translation>Beispiel ausprobieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Open a photo that comes with the program</source>
            <translation>Ein mitgeliefertes Foto öffnen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>Clean-up {pix:.2f}   Detail {sem:.2f}</source>
            <translation>Bereinigen {pix:.2f}   Details {sem:.2f}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>Use these strengths</source>
            <translation>Diese Stärken verwenden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name}: Auto's choice</source>
            <translation>{name}: Wahl von Auto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name} (the middle; zoom in for more)</source>
            <translation>{name} (die Mitte; für mehr hineinzoomen)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name}, computing...</source>
            <translation>{name}, wird berechnet...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Gain {gain}×</source>
            <translation>Verstärkung {gain}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Gain of the difference</source>
            <translation>Verstärkung der Differenz</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>{gain} times</source>
            <translation>{gain}-fach</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Split</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Split (press again to turn the line)</source>
            <translation>Geteilt (noch einmal dreht die Linie)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Single</source>
            <translation>Einzeln</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>The result alone</source>
            <translation>Nur das Ergebnis</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Blink</source>
            <translation>Blinken</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Blink between original and result</source>
            <translation>Abwechselnd Original und Ergebnis</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>What changed, amplified</source>
            <translation>Was sich geändert hat, verstärkt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Grid</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Nine strengths to choose from (again: what the photo is)</source>
            <translation>Neun Stärken zur Auswahl (noch einmal: was das Foto ist)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Detail map</source>
            <translation>Detailkarte</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Where detail was added and removed</source>
            <translation>Wo Details hinzukamen und entfernt wurden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Cancel (Esc)</source>
            <translation>Abbrechen (Esc)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Fit or 100 %</source>
            <translation>Einpassen oder 100 %</translation>
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
            <translation>Entfernt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Enhanced</source>
            <translation>Verbessert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Page of the grid</source>
            <translation>Seite des Rasters</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Nine strengths to choose from (G)</source>
            <translation>Neun Stärken zur Auswahl (G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Sharp, Soft and Worn side by side, at the current strengths (Shift+G)</source>
            <translation>Scharf, Weich und Abgenutzt nebeneinander, mit den aktuellen Stärken (Umschalt+G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/split_handle.py"></location>
            <source>Compare handle</source>
            <translation>Vergleichsgriff</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/split_handle.py"></location>
            <source>Where the original ends and the result begins. Arrow keys move it.</source>
            <translation>Wo das Original endet und das Ergebnis beginnt. Die Pfeiltasten verschieben ihn.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>About PiSA Desktop</source>
            <translation>Über PiSA Desktop</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>The program's icon</source>
            <translation>Das Symbol des Programms</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Restores photographs with two strengths, Clean-up and Detail, on your own computer.</source>
            <translation>Restauriert Fotos mit zwei Stärken, Bereinigen und Details, auf Ihrem eigenen Computer.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>The method is PiSA-SR by Lingchen Sun and others (Pixel-level and Semantic-level Adjustable Super-resolution: A Dual-LoRA Approach, CVPR 2025). PiSA-Mini is a small network of our own that follows the same method; its prior is Real-ESRGAN general-x4v3 (BSD-3). The interface uses Qt (LGPL).</source>
            <translation>Das Verfahren ist PiSA-SR von Lingchen Sun und anderen (Pixel-level and Semantic-level Adjustable Super-resolution: A Dual-LoRA Approach, CVPR 2025). PiSA-Mini ist ein eigenes kleines Netz, das demselben Verfahren folgt; ihm liegt Real-ESRGAN general-x4v3 (BSD-3) zugrunde. Die Oberfläche benutzt Qt (LGPL).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>About this computer</source>
            <translation>Über diesen Computer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Licences...</source>
            <translation>Lizenzen...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Lets you change strengths later without enhancing again. Needs about {size} of disk space and a second pass of the network for each photo.</source>
            <translation>Damit lassen sich die Stärken später ohne neue Verbesserung ändern. Benötigt etwa {size} Platz auf dem Laufwerk und für jedes Foto einen zweiten Durchgang des Netzes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Each photo is saved with its own strengths; the {count} unedited ones use {strengths}.</source>
            <translation>
                <numerusform>Jedes Foto wird mit seinen eigenen Stärken gespeichert; das {count} unbearbeitete mit {strengths}.</numerusform>
                <numerusform>Jedes Foto wird mit seinen eigenen Stärken gespeichert; die {count} unbearbeiteten mit {strengths}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>About {time} on this computer ({device}).</source>
            <translation>Etwa {time} auf diesem Computer ({device}).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance the album</source>
            <translation>Album verbessern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Keep analyses</source>
            <translation>Analysen aufbewahren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Open as far as they go</source>
            <translation>Öffnen, soweit sie reichen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Open damaged photos as far as they go</source>
            <translation>Beschädigte Fotos öffnen, soweit sie reichen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Damaged photos</source>
            <translation>Beschädigte Fotos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Save {count} changed photos again</source>
            <translation>
                <numerusform>{count} geändertes Foto erneut speichern</numerusform>
                <numerusform>{count} geänderte Fotos erneut speichern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Not needed with PiSA-Mini, which takes only seconds for a photo.</source>
            <translation>Nicht nötig mit PiSA-Mini, das für ein Foto nur Sekunden braucht.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Each photo is saved with its own strengths.</source>
            <translation>Jedes Foto wird mit seinen eigenen Stärken gespeichert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>All photos use the current strengths, {strengths}.</source>
            <translation>Alle Fotos erhalten die aktuellen Stärken, {strengths}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance all</source>
            <translation>Alle verbessern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance and save {count} photos</source>
            <translation>
                <numerusform>{count} Foto verbessern und speichern</numerusform>
                <numerusform>{count} Fotos verbessern und speichern</numerusform>
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
            <translation>„Automatisch“ nimmt das schnellste Gerät, das funktioniert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, does not work</source>
            <translation>{device}, funktioniert nicht</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>No graphics card that torch supports was found, so the processor computes.</source>
            <translation>Es wurde keine Grafikkarte gefunden, die torch unterstützt; darum rechnet der Prozessor.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, not found</source>
            <translation>{device}, nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>{name}, {width} × {height}</source>
            <translation>{name}, {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>Export {name}</source>
            <translation>{name} exportieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>{result}, about {size:.1f} MB</source>
            <translation>{result}, etwa {size:.1f} MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>replaces its earlier result</source>
            <translation>ersetzt das frühere Ergebnis</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Unexpected error</source>
            <translation>Unerwarteter Fehler</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Please include these details in a bug report.</source>
            <translation>Bitte fügen Sie diese Einzelheiten einem Fehlerbericht bei.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/frame.py"></location>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/frame.py"></location>
            <source>Replaces the preset of that name.</source>
            <translation>Ersetzt die Vorgabe dieses Namens.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/keys.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/keys.py"></location>
            <source>Commands and their shortcuts</source>
            <translation>Befehle und ihre Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/licences.py"></location>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Photos never leave this computer. The program connects only when you press Download or Repair.</source>
            <translation>Fotos verlassen diesen Computer nie. Das Programm stellt nur eine Verbindung her, wenn Sie „Herunterladen“ oder „Reparieren“ drücken.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Remove {name}?</source>
            <translation>{name} entfernen?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Model files</source>
            <translation>Modelldateien</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Folder of PiSA-SR or of Stable Diffusion 2.1-base, which is used where it lies</source>
            <translation>Ordner von PiSA-SR oder Stable Diffusion 2.1-base, der benutzt wird, wo er liegt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Move...</source>
            <translation>Verschieben...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Move the models to another folder or disk</source>
            <translation>Die Modelle in einen anderen Ordner oder auf ein anderes Laufwerk verschieben</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import...</source>
            <translation>Importieren...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Use files that are on this computer or on a USB stick</source>
            <translation>Dateien benutzen, die auf diesem Computer oder einem USB-Stick liegen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>{used} used, {free} free</source>
            <translation>{used} belegt, {free} frei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import model files</source>
            <translation>Modelldateien importieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import a folder with model files</source>
            <translation>Ordner mit Modelldateien importieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Folder or disk to move the models to</source>
            <translation>Ordner oder Laufwerk, in den die Modelle verschoben werden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>&amp;Files...</source>
            <translation>&amp;Dateien...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>F&amp;older...</source>
            <translation>&amp;Ordner...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>&amp;Use a folder where it lies...</source>
            <translation>Ordner &amp;benutzen, wo er liegt...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Licence of {name}</source>
            <translation>Lizenz von {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Use restrictions</source>
            <translation>Nutzungsbeschränkungen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Show the whole licence</source>
            <translation>Ganze Lizenz zeigen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Do not accept</source>
            <translation>Nicht annehmen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Show only the use restrictions</source>
            <translation>Nur die Nutzungsbeschränkungen zeigen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Finish</source>
            <translation>Abschließen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Resume, {size} to go</source>
            <translation>Fortsetzen, noch {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Download {size}</source>
            <translation>{size} herunterladen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>{file} is in your Downloads folder.</source>
            <translation>{file} liegt in Ihrem Download-Ordner.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Damaged or changed: {files}</source>
            <translation>Beschädigt oder geändert: {files}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Open the authors' page</source>
            <translation>Seite der Autoren öffnen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Import it</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Remove...</source>
            <translation>Entfernen...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Still to come: {files}</source>
            <translation>Noch ausstehend: {files}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/steps.py"></location>
            <source>Done: {step}</source>
            <translation>Erledigt: {step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Beside the originals</source>
            <translation>Neben den Originalen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Browse...</source>
            <translation>Durchsuchen...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Privacy</source>
            <translation>Privatsphäre</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>File date</source>
            <translation>Dateidatum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Browse for {field}</source>
            <translation>Durchsuchen: {field}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>{count} files were not saved</source>
            <translation>
                <numerusform>{count} Datei wurde nicht gespeichert</numerusform>
                <numerusform>{count} Dateien wurden nicht gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Photos and reasons</source>
            <translation>Fotos und Gründe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Report...</source>
            <translation>Bericht...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Retry failed</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>In use: {device}</source>
            <translation>In Gebrauch: {device}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Reset all...</source>
            <translation>Alles zurücksetzen...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Log folder</source>
            <translation>Protokollordner</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>{width} × {height} pixels, {scale:.2f}×</source>
            <translation>{width} × {height} Pixel, {scale:.2f}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Measured in</source>
            <translation>Gemessen in</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Centimetres</source>
            <translation>Zentimeter</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Custom size</source>
            <translation>Eigene Größe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>The other side follows, so that nothing is stretched or cut.</source>
            <translation>Die andere Seite folgt, damit nichts verzerrt oder abgeschnitten wird.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>From 1 to 8.</source>
            <translation>Von 1 bis 8.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Written into the saved file.</source>
            <translation>Wird in die Datei geschrieben.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Use this size</source>
            <translation>Diese Größe nehmen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Long edge</source>
            <translation>Lange Seite</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>dpi</source>
            <translation>dpi</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/strengths.py"></location>
            <source>As suits the model</source>
            <translation>Passend zum Modell</translation>
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
                <numerusform>{count} Stunde</numerusform>
                <numerusform>{count} Stunden</numerusform>
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
                <numerusform>{count} Sekunde</numerusform>
                <numerusform>{count} Sekunden</numerusform>
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
            <translation>Entschieden nach Rauschen und Details des Fotos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Every pixel shows detail. It is restored from its full size.</source>
            <translation>Jedes Pixel zeigt Details. Restauriert wird aus der vollen Größe.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>More pixels than detail, as scans and phone photos often are. It is restored from half its size.</source>
            <translation>Mehr Pixel als Details, wie oft bei Scans und Handyfotos. Restauriert wird aus der halben Größe.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Little of the photo is left. It is restored from a quarter of its size.</source>
            <translation>Vom Foto ist wenig übrig. Restauriert wird aus einem Viertel der Größe.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up and Detail</source>
            <translation>Bereinigen und Details</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Drag to set Clean-up (across) and Detail (up). Double-click to reset both.</source>
            <translation>Ziehen stellt Bereinigen (quer) und Details (nach oben) ein. Ein Doppelklick setzt beide zurück.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up on the pad</source>
            <translation>Bereinigen auf dem Feld</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Detail on the pad</source>
            <translation>Details auf dem Feld</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Detail</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up</source>
            <translation>Bereinigen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>To {path}</source>
            <translation>Nach {path}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Removes noise and JPEG marks.
Too high looks too smooth.</source>
            <translation>Entfernt Rauschen und JPEG-Spuren.
Zu viel wirkt glatt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Strength of the pixel level, λ pix, 0 to 1.50. Double-click the slider to reset.</source>
            <translation>Stärke der Pixelebene, λ pix, 0 bis 1,50. Ein Doppelklick auf den Regler setzt ihn zurück.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Sharpens and adds texture.
Too high invents details.</source>
            <translation>Schärft und ergänzt Struktur.
Zu viel erfindet Details.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Strength of the semantic level, λ sem, 0 to 1.50. Double-click the slider to reset.</source>
            <translation>Stärke der semantischen Ebene, λ sem, 0 bis 1,50. Ein Doppelklick auf den Regler setzt ihn zurück.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Added detail is a guess.
Check faces and text.</source>
            <translation>Ergänzte Details sind geraten.
Prüfen Sie Gesichter und Schrift.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Opening...</source>
            <translation>Wird geöffnet...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>To {path}, about {size:.1f} MB</source>
            <translation>Nach {path}, etwa {size:.1f} MB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Slots</source>
            <translation>Plätze</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>No photo</source>
            <translation>Kein Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Open one, or drop it on the left</source>
            <translation>Eines öffnen oder links ablegen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Clean-up {pix:.2f}, Detail {sem:.2f}</source>
            <translation>Bereinigen {pix:.2f}, Details {sem:.2f}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Preset {name}</source>
            <translation>Vorgabe {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Presets</source>
            <translation>Vorgaben</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Save the strengths as a preset...</source>
            <translation>Die Stärken als Vorgabe speichern...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to selection</source>
            <translation>Auf Auswahl anwenden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply these strengths to every selected photo</source>
            <translation>Diese Stärken auf jedes ausgewählte Foto anwenden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to {count}</source>
            <translation>Auf {count} anwenden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to {count} selected photos</source>
            <translation>
                <numerusform>Auf {count} ausgewähltes Foto anwenden</numerusform>
                <numerusform>Auf {count} ausgewählte Fotos anwenden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Delete this preset</source>
            <translation>Diese Vorgabe löschen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>{scale} times the width and height</source>
            <translation>{scale}-fache Breite und Höhe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Custom size...</source>
            <translation>Eigene Größe...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Custom size, scale {scale} times</source>
            <translation>Eigene Größe, {scale}-fach</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Restored at the same size</source>
            <translation>In gleicher Größe restauriert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Models...</source>
            <translation>Modelle...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Model in use: {name}</source>
            <translation>Verwendetes Modell: {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Scale {scale} times</source>
            <translation>{scale}-fach vergrößern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}: empty. A click or Shift+{key} stores the current strengths.</source>
            <translation>Platz {letter}: leer. Ein Klick oder Umschalt+{key} speichert die aktuellen Stärken.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Clear slot {letter}</source>
            <translation>Platz {letter} leeren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}, {content}</source>
            <translation>Platz {letter}, {content}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}: {content}. A click or {key} recalls it, Shift+click or Shift+{key} replaces it.</source>
            <translation>Platz {letter}: {content}. Ein Klick oder {key} ruft ab, Umschalt+Klick oder Umschalt+{key} ersetzt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_row.py"></location>
            <source>{name} goes up to {most:.2f}, so {most:.2f} was taken.</source>
            <translation>{name} reicht bis {most:.2f}, deshalb gilt {most:.2f}.</translation>
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
            <translation>{name}, Zahl</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_slider.py"></location>
            <source>Applied when enhanced</source>
            <translation>Gilt beim Verbessern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Enhance</source>
            <translation>Verbessern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Enhance, about {time}</source>
            <translation>Verbessern, etwa {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>{sentence} PiSA-Mini: {time}.</source>
            <translation>{sentence} PiSA-Mini: {time}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Analyses: {size}</source>
            <translation>Analysen: {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>A photo is being saved. Close anyway?</source>
            <translation>Ein Foto wird gerade gespeichert. Trotzdem schließen?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>An album is being enhanced. Close anyway? You can resume it when you start the program again.</source>
            <translation>Ein Album wird gerade verbessert. Trotzdem schließen? Sie können es nach dem nächsten Start fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>A photo is being enhanced. Close anyway?</source>
            <translation>Ein Foto wird gerade verbessert. Trotzdem schließen?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Export...</source>
            <translation>Exportieren...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Pausing...</source>
            <translation>Wird angehalten...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>{album}: {sentence}</source>
            <translation>{album}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>“{name}” is already being enhanced. Start this album when it has finished.</source>
            <translation>„{name}“ wird schon verbessert. Starten Sie dieses Album, wenn es fertig ist.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Saved as {name}.</source>
            <translation>Als {name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>See why</source>
            <translation>Gründe zeigen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_steps.py"></location>
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{place} of {total}</source>
            <translation>{place} von {total}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} an hour</source>
            <translation>{count} pro Stunde</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>“{name}” is being enhanced: {place}</source>
            <translation>„{name}“ wird verbessert: {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>“{name}” was being enhanced when the program ended. {count} photos are left.</source>
            <translation>
                <numerusform>„{name}“ wurde gerade verbessert, als das Programm endete. {count} Foto steht noch aus.</numerusform>
                <numerusform>„{name}“ wurde gerade verbessert, als das Programm endete. {count} Fotos stehen noch aus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Enhance the whole album: about {time}</source>
            <translation>Ganzes Album verbessern: etwa {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} a minute</source>
            <translation>{count} pro Minute</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Album running</source>
            <translation>Album läuft</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Album: about {time} left</source>
            <translation>Album: noch etwa {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Saved {count} of {total}.</source>
            <translation>
                <numerusform>{count} von {total} gespeichert.</numerusform>
                <numerusform>{count} von {total} gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} photos.</source>
            <translation>
                <numerusform>{count} Foto.</numerusform>
                <numerusform>{count} Fotos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>stopping after this photo</source>
            <translation>hält nach diesem Foto an</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} failed</source>
            <translation>
                <numerusform>{count} fehlgeschlagen</numerusform>
                <numerusform>{count} fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} failed.</source>
            <translation>
                <numerusform>{count} fehlgeschlagen.</numerusform>
                <numerusform>{count} fehlgeschlagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} skipped because their results exist.</source>
            <translation>
                <numerusform>{count} übersprungen, weil das Ergebnis schon vorhanden ist.</numerusform>
                <numerusform>{count} übersprungen, weil die Ergebnisse schon vorhanden sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>The report has notes on {count} of them.</source>
            <translation>
                <numerusform>Der Bericht hat Anmerkungen zu {count} davon.</numerusform>
                <numerusform>Der Bericht hat Anmerkungen zu {count} davon.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>{count} photos</source>
            <translation>
                <numerusform>{count} Foto</numerusform>
                <numerusform>{count} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>“{name}” leaves the list of albums. Its photos and their results stay on the disk.</source>
            <translation>„{name}“ verschwindet aus der Liste der Alben. Die Fotos und ihre Ergebnisse bleiben auf dem Laufwerk.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>This album is being enhanced. Pause it first, then remove it.</source>
            <translation>Dieses Album wird gerade verbessert. Halten Sie es zuerst an, dann entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>no photos</source>
            <translation>keine Fotos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/outdated_photos.py"></location>
            <source>Looking</source>
            <translation>Suche läuft</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/shown_album.py"></location>
            <source>The saved result of {name} is gone.</source>
            <translation>Das gespeicherte Ergebnis von {name} ist verschwunden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>{count} processors</source>
            <translation>
                <numerusform>{count} Prozessor</numerusform>
                <numerusform>{count} Prozessoren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>packaged</source>
            <translation>als Paket</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>run by Python</source>
            <translation>mit Python gestartet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>strengths</source>
            <translation>Stärken</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>slot {letter}</source>
            <translation>Platz {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>removal</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>This photo is too small to be reduced, so it is restored from its full size.</source>
            <translation>Dieses Foto ist zu klein zum Verkleinern und wird aus der vollen Größe restauriert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>photo is</source>
            <translation>Foto ist</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>The saved result of {name} was changed by another program.</source>
            <translation>Das gespeicherte Ergebnis von {name} wurde von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>Save again</source>
            <translation>Erneut speichern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>The photo is still being opened.</source>
            <translation>Das Foto wird noch geöffnet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>Looking for an earlier result...</source>
            <translation>Ein früheres Ergebnis wird gesucht...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>The photo was not saved because another one was opened first.</source>
            <translation>Das Foto wurde nicht gespeichert, weil zuvor ein anderes geöffnet wurde.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Its result exists, so nothing was saved.</source>
            <translation>Das Ergebnis ist schon vorhanden, deshalb wurde nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/steps.py"></location>
            <source>The result {name} exists, so nothing would be saved.</source>
            <translation>Das Ergebnis {name} ist schon vorhanden, deshalb würde nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/steps.py"></location>
            <source>Saving {name}</source>
            <translation>{name} wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/messages.py"></location>
            <source>An unexpected error occurred. Your photos are safe, and you can continue working.</source>
            <translation>Ein unerwarteter Fehler ist aufgetreten. Ihre Fotos sind unversehrt, und Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/messages.py"></location>
            <source>There is not enough memory for this photo; try a lower scale.</source>
            <translation>Für dieses Foto reicht der Speicher nicht; versuchen Sie eine kleinere Vergrößerung.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>{error} The fastest device is used instead.</source>
            <translation>{error} Stattdessen wird das schnellste Gerät benutzt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>The engine did not start</source>
            <translation>Der Rechenkern ist nicht gestartet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>Starting the engine (the first start takes longer)</source>
            <translation>Der Rechenkern startet (beim ersten Mal dauert es länger)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>The engine could not be started.</source>
            <translation>Der Rechenkern konnte nicht gestartet werden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>PiSA-Mini is used.</source>
            <translation>PiSA-Mini wird verwendet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>Remove {count} from the album</source>
            <translation>
                <numerusform>Entfernen</numerusform>
                <numerusform>{count} aus dem Album entfernen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>{count} more could not be opened.</source>
            <translation>
                <numerusform>{count} weiteres konnte nicht geöffnet werden.</numerusform>
                <numerusform>{count} weitere konnten nicht geöffnet werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>No photos were found.</source>
            <translation>Es wurden keine Fotos gefunden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>pasted.png</source>
            <translation>eingefügt.png</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>Preparing sliders</source>
            <translation>Regler werden vorbereitet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>{work}, {time}</source>
            <translation>{work}, {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>{work}, about {time}</source>
            <translation>{work}, etwa {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/current_photo.py"></location>
            <source>Opening</source>
            <translation>Wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/enhancing.py"></location>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/enhancing.py"></location>
            <source>Enhancing the visible part</source>
            <translation>Der sichtbare Teil wird verbessert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>for {scale}×</source>
            <translation>für {scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>for {scale}×, {condition}</source>
            <translation>für {scale}×, {condition}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>Enhanced {scale}×</source>
            <translation>Verbessert {scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>saved at {strengths}</source>
            <translation>gespeichert mit {strengths}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/reading.py"></location>
            <source>Enhance again</source>
            <translation>Erneut verbessern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/reading.py"></location>
            <source>{name} has changed on the disk.</source>
            <translation>{name} wurde auf dem Laufwerk geändert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/starting.py"></location>
            <source>This photo would become {size} megapixels large; choose a lower scale.</source>
            <translation>Dieses Foto würde {size} Megapixel groß; wählen Sie eine kleinere Vergrößerung.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Light</source>
            <translation>Leicht</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes some of the noise and keeps the grain of a print.</source>
            <translation>Entfernt einen Teil des Rauschens und behält das Korn eines Abzugs.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Clean</source>
            <translation>Sauber</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes noise and JPEG marks and adds nothing.</source>
            <translation>Entfernt Rauschen und JPEG-Spuren und fügt nichts hinzu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Restore</source>
            <translation>Frisch</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes noise and JPEG marks and adds a little detail.</source>
            <translation>Entfernt Rauschen und JPEG-Spuren und fügt etwas Detail hinzu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Crisp</source>
            <translation>Klar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Sharpens hair, leaves and stone. Check faces and text.</source>
            <translation>Schärft Haare, Blätter und Stein. Prüfen Sie Gesichter und Schrift.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/views.py"></location>
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/views.py"></location>
            <source>refining</source>
            <translation>wird verfeinert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} is used where it lies.</source>
            <translation>{folder} wird benutzt, wo der Ordner liegt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>The models are in {folder} now.</source>
            <translation>Die Modelle liegen jetzt in {folder}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>The download is complete. Now get {file} from its authors' page.</source>
            <translation>Der Download ist vollständig. Holen Sie jetzt {file} von der Seite der Autoren.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{file} is damaged, and only you can get it: import it again, from its authors' page or from a copy.</source>
            <translation>{file} ist beschädigt, und nur Sie können die Datei beschaffen: Importieren Sie sie erneut, von der Seite der Autoren oder aus einer Kopie.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{name} was removed. {size} are free again.</source>
            <translation>{name} wurde entfernt. {size} sind wieder frei.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Downloading</source>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Repairing</source>
            <translation>Wird repariert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Removing</source>
            <translation>Wird entfernt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Importing</source>
            <translation>Wird importiert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} has no text encoder, which is needed once. Import the folder, then press Download.</source>
            <translation>{folder} enthält keinen Text-Encoder, der einmal gebraucht wird. Importieren Sie den Ordner und drücken Sie dann „Herunterladen“.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Moving</source>
            <translation>Wird verschoben</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Every file of {name} is whole.</source>
            <translation>Jede Datei von {name} ist unversehrt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{name} stays, because another model needs it.</source>
            <translation>{name} bleibt, weil ein anderes Modell es braucht.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>This frees {size}.</source>
            <translation>Das gibt {size} frei.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Damaged: {files}.</source>
            <translation>Beschädigt: {files}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source> and {count} more</source>
            <translation>
                <numerusform> und {count} weitere</numerusform>
                <numerusform> und {count} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Imported {names}{more}.</source>
            <translation>{names}{more} importiert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} stays as it is.</source>
            <translation>{folder} bleibt, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Removing {name}</source>
            <translation>{name} wird entfernt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Repair downloads what is damaged again, and nothing else.</source>
            <translation>„Reparieren“ lädt nur das Beschädigte erneut herunter.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/hint.py"></location>
            <source>PiSA-Mini is in use. Get {name} for the best quality.</source>
            <translation>PiSA-Mini wird verwendet. Die beste Qualität erhalten Sie mit {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/hint.py"></location>
            <source>Do not show again</source>
            <translation>Nicht mehr zeigen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{done} of {whole}</source>
            <translation>{done} von {whole}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Needs an update</source>
            <translation>Muss aktualisiert werden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{what} ({size}, from its authors)</source>
            <translation>{what} ({size}, von den Autoren)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{what} ({size})</source>
            <translation>{what} ({size})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>quick on every computer; comes with the program</source>
            <translation>schnell auf jedem Computer; wird mitgeliefert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>part of PiSA Desktop</source>
            <translation>Teil von PiSA Desktop</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{file} is missing</source>
            <translation>{file} fehlt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not installed</source>
            <translation>Nicht installiert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not finished</source>
            <translation>Nicht abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Read and accept the licence.</source>
            <translation>Lesen Sie die Lizenz und nehmen Sie sie an.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Download {name}, {size}. You can pause at any time.</source>
            <translation>Laden Sie {name} herunter, {size}. Sie können jederzeit anhalten.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Get {file} from its authors' page and drop it here.</source>
            <translation>Holen Sie {file} von der Seite der Autoren und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>It is checked and converted, and is ready.</source>
            <translation>Die Datei wird geprüft und umgewandelt, dann ist das Modell bereit.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>Use {name}</source>
            <translation>{name} verwenden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} is ready.</source>
            <translation>{name} ist bereit.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} can no longer be used, because its files are missing or damaged. PiSA-Mini is used.</source>
            <translation>{name} kann nicht mehr verwendet werden, weil Dateien fehlen oder beschädigt sind. PiSA-Mini wird verwendet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} is ready; it helps from the next start on.</source>
            <translation>{name} ist bereit und hilft ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Another name for “{name}”; no file is renamed.</source>
            <translation>Ein anderer Name für „{name}“; keine Datei wird umbenannt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Delete {name}</source>
            <translation>{name} löschen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>All settings become as they were at the first start. Presets of your own stay.</source>
            <translation>Alle Einstellungen werden wie beim ersten Start. Eigene Voreinstellungen bleiben.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Open photos</source>
            <translation>Fotos öffnen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Open a folder of photos</source>
            <translation>Ordner mit Fotos öffnen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>New album</source>
            <translation>Neues Album</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>An empty album, to which you add photos.</source>
            <translation>Ein leeres Album, dem Sie Fotos hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Rename the album</source>
            <translation>Album umbenennen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>There is no picture to paste.</source>
            <translation>Es gibt kein Bild zum Einfügen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Enhance the visible part</source>
            <translation>Sichtbaren Teil verbessern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>This will take a while</source>
            <translation>Das wird eine Weile dauern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Save a report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Save as a preset</source>
            <translation>Als Vorgabe speichern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Remove the album?</source>
            <translation>Album entfernen?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Reset all settings?</source>
            <translation>Alle Einstellungen zurücksetzen?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Reset all</source>
            <translation>Alles zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Photo</source>
            <translation>&amp;Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Album</source>
            <translation>&amp;Album</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;View</source>
            <translation>A&amp;nsicht</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Sho&amp;w in folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Open result</source>
            <translation>Ergebnis ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Cop&amp;y result</source>
            <translation>Ergebnis &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>P&amp;revious photo</source>
            <translation>Vor&amp;heriges Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Next photo</source>
            <translation>&amp;Nächstes Foto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Date taken</source>
            <translation>Aufnahme&amp;datum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>File &amp;size</source>
            <translation>&amp;Dateigröße</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>S&amp;tate</source>
            <translation>&amp;Zustand</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Folder</source>
            <translation>&amp;Ordner</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Last modified</source>
            <translation>&amp;Zuletzt geändert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Order added</source>
            <translation>&amp;Reihenfolge des Hinzufügens</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Split</source>
            <translation>&amp;Geteilt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Split &amp;horizontally</source>
            <translation>&amp;Waagerecht geteilt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Side by si&amp;de</source>
            <translation>&amp;Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Si&amp;ngle</source>
            <translation>&amp;Einzeln</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Blink</source>
            <translation>&amp;Blinken</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Di&amp;fference</source>
            <translation>&amp;Differenz</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Grid of strengths</source>
            <translation>Ra&amp;ster der Stärken</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Grid of &amp;conditions (Photo is)</source>
            <translation>Raster der &amp;Zustände (Foto ist)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Detail &amp;map</source>
            <translation>Detail&amp;karte</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Show the &amp;original (hold)</source>
            <translation>&amp;Original zeigen (halten)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>F&amp;it</source>
            <translation>Ein&amp;passen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Zoom in</source>
            <translation>H&amp;ineinzoomen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Zoom o&amp;ut</source>
            <translation>Hina&amp;uszoomen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Fu&amp;ll screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Open photos...</source>
            <translation>Fotos ö&amp;ffnen...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Open &amp;folder...</source>
            <translation>&amp;Ordner öffnen...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Try a &amp;sample</source>
            <translation>Beispiel aus&amp;probieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;New album...</source>
            <translation>&amp;Neues Album...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Open &amp;album</source>
            <translation>&amp;Album öffnen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Export...</source>
            <translation>&amp;Exportieren...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Paste a picture</source>
            <translation>Bild &amp;einfügen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>M&amp;odels...</source>
            <translation>&amp;Modelle...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Se&amp;ttings...</source>
            <translation>E&amp;instellungen...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Enhance</source>
            <translation>&amp;Verbessern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Enhance the &amp;visible part</source>
            <translation>&amp;Sichtbaren Teil verbessern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Custom si&amp;ze...</source>
            <translation>Ei&amp;gene Größe...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Previous, on the canvas</source>
            <translation>Vorheriges, auf der Leinwand</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Next, on the canvas</source>
            <translation>Nächstes, auf der Leinwand</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Enhance and export all...</source>
            <translation>&amp;Alle verbessern und exportieren...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>E&amp;xport changed photos again</source>
            <translation>&amp;Geänderte Fotos erneut exportieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Re&amp;try failed photos</source>
            <translation>&amp;Fehlgeschlagene erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Pause</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Stop after this photo</source>
            <translation>&amp;Nach diesem Foto anhalten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Resume</source>
            <translation>Fo&amp;rtsetzen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Cancel the rest</source>
            <translation>Rest a&amp;bbrechen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Do next</source>
            <translation>Als Nä&amp;chstes bearbeiten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Sort &amp;by</source>
            <translation>&amp;Sortieren nach</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Why photos were not saved...</source>
            <translation>&amp;Warum Fotos nicht gespeichert wurden...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Save a rep&amp;ort...</source>
            <translation>Bericht s&amp;peichern...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Rena&amp;me the album...</source>
            <translation>Album &amp;umbenennen...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Remove the album from the &amp;list...</source>
            <translation>Album aus der &amp;Liste entfernen...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Contact &amp;view</source>
            <translation>&amp;Kontaktansicht</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Names below the &amp;thumbnails</source>
            <translation>Namen un&amp;ter den Miniaturen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Hide &amp;panels</source>
            <translation>Bedien&amp;felder ausblenden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;About PiSA Desktop</source>
            <translation>&amp;Über PiSA Desktop</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Copy strengths</source>
            <translation>Stärken &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Paste &amp;strengths</source>
            <translation>&amp;Stärken einfügen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Re&amp;move from the album</source>
            <translation>Aus dem Album en&amp;tfernen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Scale &amp;{scale}×</source>
            <translation>Vergrößerung &amp;{scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Photo is: {name}</source>
            <translation>Foto ist: {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/messages.py"></location>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/messages.py"></location>
            <source>Messages</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Pauses at once; the current photo starts again afterwards</source>
            <translation>Hält sofort an; das aktuelle Foto beginnt danach von vorn</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Export again</source>
            <translation>Erneut exportieren</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Enhance all...</source>
            <translation>Alle verbessern...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Stop after this photo</source>
            <translation>Nach diesem Foto anhalten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Contact view of the album</source>
            <translation>Kontaktansicht des Albums</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>No photo is in this state.</source>
            <translation>Kein Foto ist in diesem Zustand.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>date taken</source>
            <translation>Aufnahmedatum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>file size</source>
            <translation>Dateigröße</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>state</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>last modified</source>
            <translation>Änderungsdatum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>order added</source>
            <translation>Reihenfolge des Hinzufügens</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Sort...</source>
            <translation>Sortieren...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Sorted by {what}</source>
            <translation>Sortiert nach: {what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>To do</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Not saved yet</source>
            <translation>Ungespeichert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Changed since saving</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Failed</source>
            <translation>Fehler</translation>
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
            <translation>Fotos des Albums</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} to do</source>
            <translation>
                <numerusform>{count} offen</numerusform>
                <numerusform>{count} offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} not saved yet</source>
            <translation>
                <numerusform>{count} noch nicht gespeichert</numerusform>
                <numerusform>{count} noch nicht gespeichert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} saved</source>
            <translation>
                <numerusform>{count} gespeichert</numerusform>
                <numerusform>{count} gespeichert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} changed since saving</source>
            <translation>
                <numerusform>{count} seit dem Speichern geändert</numerusform>
                <numerusform>{count} seit dem Speichern geändert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>{words}. The mouse shows the original.</source>
            <translation>{words}. Die Maus zeigt das Original.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>not enhanced</source>
            <translation>nicht verbessert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>being enhanced</source>
            <translation>wird verbessert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>enhanced, not saved</source>
            <translation>verbessert, nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>saved</source>
            <translation>gespeichert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>changed since it was saved</source>
            <translation>seit dem Speichern geändert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/single_instance.py"></location>
            <source>PiSA Desktop is already running but does not answer; close it, then start it again.</source>
            <translation>PiSA Desktop läuft schon, antwortet aber nicht; schließen Sie es und starten Sie es dann neu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Model in use</source>
            <translation>Verwendetes Modell</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Model being installed</source>
            <translation>Modell wird installiert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Time left</source>
            <translation>Verbleibende Zeit</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Recall slot {letter}</source>
            <translation>Platz {letter} abrufen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Store in slot {letter}</source>
            <translation>In Platz {letter} speichern</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Strengths</source>
            <translation>&amp;Stärken</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up up</source>
            <translation>Bereinigen mehr</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up down</source>
            <translation>Bereinigen weniger</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail up</source>
            <translation>Details mehr</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail down</source>
            <translation>Details weniger</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up up, large step</source>
            <translation>Bereinigen mehr, großer Schritt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up down, large step</source>
            <translation>Bereinigen weniger, großer Schritt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail up, large step</source>
            <translation>Details mehr, großer Schritt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail down, large step</source>
            <translation>Details weniger, großer Schritt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Presets</source>
            <translation>&amp;Vorgaben</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Save as a preset...</source>
            <translation>Als Vorgabe &amp;speichern...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>R&amp;eset</source>
            <translation>&amp;Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Apply to selection</source>
            <translation>Auf die Auswahl &amp;anwenden</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Start &amp;new photos with these</source>
            <translation>&amp;Neue Fotos hiermit beginnen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Height of the thumbnails</source>
            <translation>Höhe der Miniaturen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Only the photo is shown. Press H to show the panels again.</source>
            <translation>Nur das Foto wird gezeigt. H zeigt die Bedienfelder wieder.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Keep working</source>
            <translation>Weiterarbeiten</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Show panels</source>
            <translation>Bedienfelder zeigen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Close PiSA Desktop?</source>
            <translation>PiSA Desktop schließen?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{folder} cannot be used as {name}: it lacks {names}.</source>
            <translation>{folder} kann nicht als {name} benutzt werden: Es fehlt {names}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{file} in {folder}: This is {what}. PiSA-SR needs {name}.</source>
            <translation>{file} in {folder}: Das ist {what}. PiSA-SR braucht {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{name} is installed already. Remove it first to use {folder} in its place.</source>
            <translation>{name} ist schon installiert. Entfernen Sie es zuerst, um stattdessen {folder} zu benutzen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>Preparing the empty prompt</source>
            <translation>Die leere Eingabe wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>another file</source>
            <translation>eine andere Datei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>the UNet of Stable Diffusion 2.1 for 768 pixels</source>
            <translation>das UNet von Stable Diffusion 2.1 für 768 Pixel</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>There is no model {name}. The models are: {known}.</source>
            <translation>Es gibt kein Modell {name}. Die Modelle sind: {known}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>The catalogue file adds a source to {name}, which is not a package.</source>
            <translation>Die Katalogdatei fügt {name} eine Quelle hinzu; das ist kein Paket.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>{address} is neither an https:// address nor the whole path of a folder</source>
            <translation>{address} ist weder eine https://-Adresse noch der vollständige Pfad eines Ordners</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>{path} cannot be used: {error}. Correct it or delete it.</source>
            <translation>{path} kann nicht benutzt werden: {error}. Berichtigen oder löschen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>the best quality; a graphics card or patience</source>
            <translation>die beste Qualität; braucht eine Grafikkarte oder Geduld</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>drafts while a slider moves on a slow computer (optional)</source>
            <translation>Entwürfe, während sich auf einem langsamen Computer ein Regler bewegt (wahlweise)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>UNet's description</source>
            <translation>Beschreibung des UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>VAE's description</source>
            <translation>Beschreibung des VAE</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder's description</source>
            <translation>Beschreibung des Text-Encoders</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder</source>
            <translation>Text-Encoder</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>VAE in fp32</source>
            <translation>VAE in fp32</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder in fp32</source>
            <translation>Text-Encoder in fp32</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>UNet in fp32</source>
            <translation>UNet in fp32</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>draft decoder</source>
            <translation>Entwurfs-Decoder</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{what} needs {needed}, and the disk of {folder} has {free} free. Free {lacking}, or move the models to another disk.</source>
            <translation>{what} benötigt {needed}, und auf dem Laufwerk von {folder} sind {free} frei. Geben Sie {lacking} frei oder verschieben Sie die Modelle auf ein anderes Laufwerk.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{name}: {reason}. Trying again in {left:.0f} s</source>
            <translation>{name}: {reason}. Neuer Versuch in {left:.0f} s</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{purpose} could not be downloaded ({reasons}). What has been downloaded is kept. Check the connection and try again.</source>
            <translation>{purpose} konnte nicht heruntergeladen werden ({reasons}). Was schon da ist, bleibt erhalten. Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>Copying {purpose}</source>
            <translation>{purpose} wird kopiert</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>Downloading {purpose}</source>
            <translation>{purpose} wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>it has no source</source>
            <translation>es gibt keine Quelle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>each of its {count} sources: {reason}</source>
            <translation>jede der {count} Quellen: {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>what it sends is not the file</source>
            <translation>es wird nicht die erwartete Datei gesendet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>{name} needs a graphics card by NVIDIA and its driver, and neither was found on this computer. Nothing has been downloaded.</source>
            <translation>{name} braucht eine Grafikkarte von NVIDIA und deren Treiber; auf diesem Computer wurde beides nicht gefunden. Es wurde nichts heruntergeladen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>The driver of {card} is too old for {name}: it has version {driver}, and {oldest} or newer is needed. Update it, then download again.</source>
            <translation>Der Treiber von {card} ist zu alt für {name}: Er hat Version {driver}, nötig ist {oldest} oder neuer. Aktualisieren Sie ihn und laden Sie dann erneut herunter.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>{card} is too old for {name}, which needs compute capability {oldest} or newer. Photos are still enhanced, by the processor.</source>
            <translation>{card} ist zu alt für {name}; nötig ist Compute Capability {oldest} oder neuer. Fotos werden weiterhin verbessert, vom Prozessor.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/entry.py"></location>
            <source>photos in seconds with a graphics card by NVIDIA</source>
            <translation>Fotos in Sekunden mit einer Grafikkarte von NVIDIA</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/unpack.py"></location>
            <source>{file} cannot be unpacked: {why}.</source>
            <translation>{file} kann nicht entpackt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/unpack.py"></location>
            <source>Unpacking {what}</source>
            <translation>{what} wird entpackt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/https.py"></location>
            <source>The system's proxy or certificate settings cannot be used: {error}.</source>
            <translation>Die Proxy- oder Zertifikatseinstellungen des Systems können nicht benutzt werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a safetensors file of another kind</source>
            <translation>eine safetensors-Datei anderer Art</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a file of another kind</source>
            <translation>eine Datei anderer Art</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a whole checkpoint of {family} in one file</source>
            <translation>ein vollständiger Checkpoint von {family} in einer Datei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a network of another kind (a transformer such as Flux or Stable Diffusion 3)</source>
            <translation>ein Netz anderer Art (ein Transformer wie Flux oder Stable Diffusion 3)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a LoRA of another kind</source>
            <translation>ein LoRA anderer Art</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a VAE, but not the one that is needed</source>
            <translation>ein VAE, aber nicht der benötigte</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a text encoder, but not the one that is needed</source>
            <translation>ein Text-Encoder, aber nicht der benötigte</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>an empty file</source>
            <translation>eine leere Datei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a pointer of Git LFS, not the file itself</source>
            <translation>ein Verweis von Git LFS, nicht die Datei selbst</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a web page: the page was saved instead of the file that it leads to</source>
            <translation>eine Webseite: Statt der Datei wurde die Seite gespeichert, die zu ihr führt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a GGUF file, which PiSA-SR cannot use</source>
            <translation>eine GGUF-Datei, die PiSA-SR nicht benutzen kann</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a PyTorch or zip file; only the safetensors files of Stable Diffusion are read</source>
            <translation>eine PyTorch- oder Zip-Datei; von Stable Diffusion werden nur die safetensors-Dateien gelesen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a device or a pipe, not a file</source>
            <translation>ein Gerät oder eine Pipe, keine Datei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a damaged or incomplete safetensors file</source>
            <translation>eine beschädigte oder unvollständige safetensors-Datei</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a {family} UNet</source>
            <translation>ein UNet von {family}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a UNet of another kind</source>
            <translation>ein UNet anderer Art</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a file far too large for LoRAs</source>
            <translation>eine Datei, die für LoRAs viel zu groß ist</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{path}: This is {what}. PiSA-SR needs the files of Stable Diffusion 2.1-base.</source>
            <translation>{path}: Das ist {what}. PiSA-SR braucht die Dateien von Stable Diffusion 2.1-base.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{path}: These are LoRAs for another network: they adapt {found} and {found2} layers with rank {ranks}. {name} adapt {wanted} layers with rank {rank}.</source>
            <translation>{path}: Diese LoRAs gehören zu einem anderen Netz: Sie passen {found} und {found2} Schichten mit Rang {ranks} an. {name} passen {wanted} Schichten mit Rang {rank} an.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>There is no file in {where} that a model needs.</source>
            <translation>In {where} liegt keine Datei, die ein Modell braucht.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{folder} holds too many files. Name the folder of the model.</source>
            <translation>{folder} enthält zu viele Dateien. Nennen Sie den Ordner des Modells.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>{file} in {folder} is damaged or has changed. The folder does not belong to PiSA Desktop, so it is left alone. Remove {name} and install it to have a copy of its own.</source>
            <translation>{file} in {folder} ist beschädigt oder wurde geändert. Der Ordner gehört nicht zu PiSA Desktop und bleibt daher unberührt. Entfernen Sie {name} und installieren Sie es, um eine eigene Kopie zu haben.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>Looking for a graphics card</source>
            <translation>Eine Grafikkarte wird gesucht</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>Converting {name}</source>
            <translation>{name} wird umgewandelt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>{model} comes under the {licence}, which has to be read and accepted first.</source>
            <translation>{model} steht unter: {licence}. Sie muss zuerst gelesen und angenommen werden.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>CreativeML Open RAIL++-M licence</source>
            <translation>CreativeML-Open-RAIL++-M-Lizenz</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use, also commercially. Its use restrictions (paragraph 5 and Attachment A) bind every user.</source>
            <translation>Frei zu benutzen, auch gewerblich. Die Nutzungsbeschränkungen (Absatz 5 und Anhang A) binden alle, die es benutzen.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Apache 2.0, according to its README</source>
            <translation>Apache 2.0 laut README</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>PiSA-SR's README says that the project is released under the Apache 2.0 licence. The project's repository held no LICENSE file when this was written.</source>
            <translation>Laut README steht PiSA-SR unter der Apache-2.0-Lizenz. Als dies geschrieben wurde, enthielt das Repository des Projekts keine Datei LICENSE.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>NVIDIA's licence agreements for CUDA and cuDNN; BSD-3-Clause of PyTorch</source>
            <translation>Lizenzverträge von NVIDIA für CUDA und cuDNN; BSD-3-Clause von PyTorch</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use on NVIDIA's graphics cards. The texts are in the archives.</source>
            <translation>Frei zu benutzen auf Grafikkarten von NVIDIA. Die Texte liegen in den Archiven.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>MIT licence</source>
            <translation>MIT-Lizenz</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use for any purpose, without warranty.</source>
            <translation>Frei zu jedem Zweck, ohne Gewähr.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>The licence text {file} has been changed. Install the program again.</source>
            <translation>Der Lizenztext {file} wurde verändert. Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{name} is running. Choose the processor as the device in Settings, start PiSA Desktop again, and try again.</source>
            <translation>{name} wird gerade benutzt. Wählen Sie in den Einstellungen den Prozessor als Gerät, starten Sie PiSA Desktop neu und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{folder} cannot be removed: one of its files is in use ({error}).</source>
            <translation>{folder} kann nicht entfernt werden: Eine der Dateien wird gerade benutzt ({error}).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} and {old} lie inside each other. Choose another folder.</source>
            <translation>{to} und {old} liegen ineinander. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} is a whole disk. Choose a folder on it.</source>
            <translation>{to} ist ein ganzes Laufwerk. Wählen Sie darauf einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} is not empty. Choose a new or an empty folder.</source>
            <translation>{to} ist nicht leer. Wählen Sie einen neuen oder leeren Ordner.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>The models cannot be moved to {folder}: {reason}</source>
            <translation>Die Modelle können nicht nach {folder} verschoben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{target} was not written as it should be. Choose another disk.</source>
            <translation>{target} wurde nicht richtig geschrieben. Wählen Sie ein anderes Laufwerk.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>Moving {name}</source>
            <translation>{name} wird verschoben</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>Moving the models</source>
            <translation>Das Verschieben der Modelle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/part_file.py"></location>
            <source>Checking {what}</source>
            <translation>{what} wird geprüft</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/part_file.py"></location>
            <source>Checking the first part of {what}</source>
            <translation>Der erste Teil von {what} wird geprüft</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/sizes.py"></location>
            <source>{size:.0f} bytes</source>
            <translation>{size:.0f} Byte</translation>
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
            <translation>{advice} oder öffnen Sie „Modelle“ im Fenster.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is not installed: install it with `models install {id}`</source>
            <translation>{name} ist nicht installiert: Installieren Sie es mit `models install {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is not complete: go on with `models install {id}`</source>
            <translation>{name} ist nicht vollständig: Fahren Sie mit `models install {id}` fort</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} has changed since its last check: run `models check {id}`</source>
            <translation>{name} wurde seit der letzten Prüfung geändert: Führen Sie `models check {id}` aus</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is damaged: run `models repair {id}`</source>
            <translation>{name} ist beschädigt: Führen Sie `models repair {id}` aus</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>The models are being changed or downloaded by another PiSA Desktop. Wait until it has finished.</source>
            <translation>Die Modelle werden gerade von einem anderen PiSA Desktop geändert oder heruntergeladen. Warten Sie, bis es fertig ist.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>The models cannot be changed, because {folder} cannot be written to: {reason}. Make it writable and try again.</source>
            <translation>Die Modelle können nicht geändert werden, weil in {folder} nicht geschrieben werden kann: {reason}. Machen Sie den Ordner beschreibbar und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>the connection was cut</source>
            <translation>die Verbindung wurde unterbrochen</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>it cannot be reached</source>
            <translation>nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>the proxy refuses the connection ({error})</source>
            <translation>der Proxy lehnt die Verbindung ab ({error})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>its certificate is not trusted ({reason})</source>
            <translation>dem Zertifikat wird nicht vertraut ({reason})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>its address makes no sense ({error})</source>
            <translation>die Adresse ergibt keinen Sinn ({error})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>it leads to an address that is not HTTPS</source>
            <translation>es wird auf eine Adresse ohne HTTPS verwiesen</translation>
        </message>
    </context>
</TS>
