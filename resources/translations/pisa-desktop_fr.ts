<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>PiSA Desktop</name>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The albums are from a newer version of PiSA Desktop: they were left alone, and a new list was begun.</source>
            <translation>Les albums proviennent d’une version plus récente de PiSA Desktop : ils n’ont pas été touchés et une nouvelle liste a été commencée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The albums cannot be kept, because their folder cannot be written or locked; they last until the program ends.</source>
            <translation>Les albums ne peuvent pas être conservés, car leur dossier n’est pas accessible en écriture ou ne peut pas être verrouillé ; ils durent jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be changed, because its file may not be written.</source>
            <translation>La liste des albums ne peut pas être modifiée, car son fichier est protégé en écriture.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be read or written: the disk reports a fault.</source>
            <translation>La liste des albums ne peut être ni lue ni écrite : le disque signale une erreur.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums is damaged; start the program again to begin a new one.</source>
            <translation>La liste des albums est endommagée ; redémarrez le programme pour en commencer une nouvelle.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>There is no room left on the disk for the list of albums; free some space and try again.</source>
            <translation>Il n’y a plus de place sur le disque pour la liste des albums ; libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums cannot be opened, because its folder cannot be written.</source>
            <translation>La liste des albums ne peut pas être ouverte, car son dossier n’est pas accessible en écriture.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>The list of albums was damaged: it is now called {name}, and a new one was begun.</source>
            <translation>La liste des albums était endommagée : elle s’appelle maintenant {name}, et une nouvelle a été commencée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/database.py"></location>
            <source>Another program is using the list of albums; close it, or try again in a moment.</source>
            <translation>Un autre programme utilise la liste des albums ; fermez-le ou réessayez dans un instant.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>Found {count} photos</source>
            <translation>
                <numerusform>{count} photo trouvée</numerusform>
                <numerusform>{count} photos trouvées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>{path} changed while it was read; try it again.</source>
            <translation>{path} a changé pendant la lecture ; réessayez.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>Looking for photos</source>
            <translation>Recherche de photos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/importing.py"></location>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} ne peut pas être lu : {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/outdated.py"></location>
            <source>{count} results were deleted: made again.</source>
            <translation>
                <numerusform>{count} résultat a été supprimé : il sera refait.</numerusform>
                <numerusform>{count} résultats ont été supprimés : ils seront refaits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/album/outdated.py"></location>
            <source>{count} photos were replaced: made again.</source>
            <translation>
                <numerusform>{count} photo a été remplacée : son résultat sera refait.</numerusform>
                <numerusform>{count} photos ont été remplacées : leurs résultats seront refaits.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/queue.py"></location>
            <source>No album can be run: {reason}.</source>
            <translation>Aucun album ne peut être traité : {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/recovery.py"></location>
            <source>The program ended unexpectedly twice while it worked on this photo; retry it alone, or leave it out.</source>
            <translation>Le programme s’est arrêté deux fois de façon inattendue sur cette photo ; réessayez-la seule ou laissez-la de côté.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/report.py"></location>
            <source>{path} is a photo, so no report can be saved under this name; choose another.</source>
            <translation>{path} est une photo, aucun rapport ne peut donc être enregistré sous ce nom ; choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>Its result exists.</source>
            <translation>Son résultat existe.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>Unexpected error; please report it with the log.</source>
            <translation>Erreur inattendue ; veuillez la signaler en joignant le journal.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The folder {gone} is gone; bring it back, then resume.</source>
            <translation>Le dossier {gone} a disparu ; remettez-le en place, puis reprenez.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>{name} has changed since it was enhanced. Enhance again.</source>
            <translation>{name} a changé depuis son amélioration. Améliorez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The analysis of {name} by this model is not kept. Enhance again.</source>
            <translation>L’analyse de {name} par ce modèle n’est pas conservée. Améliorez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/album/turns.py"></location>
            <source>The analysis is not kept. {error}</source>
            <translation>L’analyse n’est pas conservée. {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>PiSA Desktop cannot start</source>
            <translation>PiSA Desktop ne peut pas démarrer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/app.py"></location>
            <source>{sentence}. Your photos are safe.</source>
            <translation>{sentence}. Vos photos sont intactes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>{hours:.1f} hours</source>
            <translation>{hours:.1f} heures</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Needs {least:.1f} GB of memory, {most:.1f} GB for a photo of 12 megapixels.</source>
            <translation>Nécessite {least:.1f} Go de mémoire, {most:.1f} Go pour une photo de 12 mégapixels.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Only {free:.1f} GB of memory are free for it, enough for smaller photos. Close other programs, or use PiSA-Mini for large photos.</source>
            <translation>Seuls {free:.1f} Go de mémoire sont libres pour lui, assez pour des photos plus petites. Fermez d’autres programmes, ou utilisez PiSA-Mini pour les grandes photos.</translation>
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
                <numerusform>{count} minute</numerusform>
                <numerusform>{count} minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Such a photo takes about {time} here ({device}), as measured.</source>
            <translation>Une telle photo prend environ {time} ici ({device}), d’après une mesure.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Such a photo takes about {time} here ({device}), estimated from PiSA-Mini's speed.</source>
            <translation>Une telle photo prend environ {time} ici ({device}), estimé d’après la vitesse de PiSA-Mini.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>Only {free:.1f} GB of memory are free for it, {lacking:.1f} GB too little. Close other programs, or stay with PiSA-Mini, which needs far less.</source>
            <translation>Seuls {free:.1f} Go de mémoire sont libres pour lui, {lacking:.1f} Go de moins qu’il n’en faut. Fermez d’autres programmes, ou gardez PiSA-Mini, qui en demande bien moins.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>A graphics card takes seconds.</source>
            <translation>Une carte graphique met quelques secondes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/needs.py"></location>
            <source>How long a photo takes is measured once it is installed.</source>
            <translation>La durée par photo est mesurée une fois le modèle installé.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/opening.py"></location>
            <source>{model} has no colour match {colour}.</source>
            <translation>{model} n’a pas la correspondance des couleurs {colour}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/opening.py"></location>
            <source>There is not enough memory to open the model; close other programs.</source>
            <translation>Il n’y a pas assez de mémoire pour ouvrir le modèle ; fermez d’autres programmes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>The engine has not started, so no model can be opened.</source>
            <translation>Le moteur n’a pas démarré, aucun modèle ne peut donc être ouvert.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>Starting the engine...</source>
            <translation>Démarrage du moteur...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/engine/torch_engine.py"></location>
            <source>Opening the model</source>
            <translation>Ouverture du modèle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>{path} would become {size} megapixels large; choose a lower scale.</source>
            <translation>{path} ferait {size} mégapixels ; choisissez une échelle plus petite.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>{wanted} is an original, which is never overwritten; the result was saved as {landed}.</source>
            <translation>{wanted} est un original, qui n’est jamais écrasé ; le résultat a été enregistré sous {landed}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>Computed at {own}x and resized to {scale:g}x.</source>
            <translation>Calculé à {own}x et redimensionné à {scale:g}x.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/enhance.py"></location>
            <source>There is not enough memory for {path}; try a lower scale.</source>
            <translation>Il n’y a pas assez de mémoire pour {path} ; essayez une échelle plus petite.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{folder} is a file, so it cannot be used as a folder.</source>
            <translation>{folder} est un fichier et ne peut pas servir de dossier.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>The folder {folder} would lie inside a file; choose another.</source>
            <translation>Le dossier {folder} se trouverait dans un fichier ; choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{path} cannot be deleted: {reason}.</source>
            <translation>{path} ne peut pas être supprimé : {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/__init__.py"></location>
            <source>{target} was dropped: the disk returned other data than it was given.</source>
            <translation>{target} a été abandonné : le disque a rendu d’autres données que celles reçues.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved: {reason}.</source>
            <translation>{name} ne peut pas être enregistré : {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>The folder {folder} is gone.</source>
            <translation>Le dossier {folder} a disparu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>There is no room left on the disk for {name}; free some space and try again.</source>
            <translation>Il n’y a plus de place sur le disque pour {name} ; libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} is larger than this disk allows a file to be.</source>
            <translation>{name} est plus grand que ce que ce disque permet pour un fichier.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk is read-only.</source>
            <translation>{name} ne peut pas être enregistré, car le disque est en lecture seule.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because you may not write to {folder}.</source>
            <translation>{name} ne peut pas être enregistré, car vous n’avez pas le droit d’écrire dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the folder {folder} does not exist any more.</source>
            <translation>{name} ne peut pas être enregistré, car le dossier {folder} n’existe plus.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because {folder} is not a folder.</source>
            <translation>{name} ne peut pas être enregistré, car {folder} n’est pas un dossier.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because its name is too long.</source>
            <translation>{name} ne peut pas être enregistré, car son nom est trop long.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} is a folder, so no file can be saved under this name.</source>
            <translation>{name} est un dossier, aucun fichier ne peut donc être enregistré sous ce nom.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} exists already.</source>
            <translation>{name} existe déjà.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk reports a fault; try another one.</source>
            <translation>{name} ne peut pas être enregistré, car le disque signale une erreur ; essayez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because its folder is a link that leads back to itself.</source>
            <translation>{name} ne peut pas être enregistré, car son dossier est un lien qui revient sur lui-même.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/files/errors.py"></location>
            <source>{name} cannot be saved because the disk does not accept this name.</source>
            <translation>{name} ne peut pas être enregistré, car le disque n’accepte pas ce nom.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>needs about {needed:.1f} GB of {where}; {free:.1f} GB are free</source>
            <translation>nécessite environ {needed:.1f} Go de {where} ; {free:.1f} Go sont libres</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>memory on the graphics card</source>
            <translation>mémoire de la carte graphique</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/free_memory.py"></location>
            <source>memory</source>
            <translation>mémoire</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The colours are made for HDR screens ({kind}); they were read as ordinary ones.</source>
            <translation>Les couleurs sont faites pour des écrans HDR ({kind}) ; elles ont été lues comme des couleurs ordinaires.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The file's gamma makes no sense, so it was ignored.</source>
            <translation>Le gamma du fichier n’a pas de sens et a été ignoré.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/colour/described.py"></location>
            <source>The file's primary colours make no sense, so they were ignored.</source>
            <translation>Les couleurs primaires du fichier n’ont pas de sens et ont été ignorées.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>damaged or cut short: it cannot be read to its end</source>
            <translation>endommagé ou tronqué : impossible de le lire jusqu’à la fin</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The CMYK colours for print were converted to RGB.</source>
            <translation>Les couleurs CMJN d’impression ont été converties en RVB.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The 16 bits per colour were reduced to 8.</source>
            <translation>Les 16 bits par couleur ont été réduits à 8.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>{name} would be drawn {count} times over, so it is no photo but an attack.</source>
            <translation>{name} serait dessiné {count} fois : ce n’est pas une photo mais une attaque.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/decode.py"></location>
            <source>The {bits} bits per colour were reduced to 8.</source>
            <translation>Les {bits} bits par couleur ont été réduits à 8.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} would be {size} pixels long, but {format} allows at most {longest}; save it as PNG or TIFF.</source>
            <translation>{name} ferait {size} pixels de long, mais {format} en permet au plus {longest} ; enregistrez en PNG ou TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} would have {area:.0f} megapixels, but {format} allows at most {most:.0f}; save it as PNG or TIFF.</source>
            <translation>{name} aurait {area:.0f} mégapixels, mais {format} en permet au plus {most:.0f} ; enregistrez en PNG ou TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>{name} could exceed the 4 GB that TIFF allows; save it as PNG.</source>
            <translation>{name} pourrait dépasser les 4 Go que permet TIFF ; enregistrez en PNG.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The camera maker's own notes were not kept: JPEG has no room for them.</source>
            <translation>Les notes du fabricant de l’appareil n’ont pas été conservées : JPEG n’a pas la place.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The EXIF data was not kept: JPEG has no room for so much.</source>
            <translation>Les données EXIF n’ont pas été conservées : JPEG n’a pas autant de place.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/encode.py"></location>
            <source>The XMP data was not kept: JPEG has no room for so much.</source>
            <translation>Les données XMP n’ont pas été conservées : JPEG n’a pas autant de place.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} without a suffix</source>
            <translation>
                <numerusform>{count} sans extension</numerusform>
                <numerusform>{count} sans extension</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>The folder {folder} cannot be listed: {reason}.</source>
            <translation>Le contenu du dossier {folder} ne peut pas être lu : {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} files that are not photos</source>
            <translation>
                <numerusform>{count} fichier qui n’est pas une photo</numerusform>
                <numerusform>{count} fichiers qui ne sont pas des photos</numerusform>
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
                <numerusform>{count} lien</numerusform>
                <numerusform>{count} liens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} hidden files or folders</source>
            <translation>
                <numerusform>{count} fichier ou dossier caché</numerusform>
                <numerusform>{count} fichiers ou dossiers cachés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} photos made by PiSA Desktop were left out.</source>
            <translation>
                <numerusform>{count} photo produite par PiSA Desktop a été laissée de côté.</numerusform>
                <numerusform>{count} photos produites par PiSA Desktop ont été laissées de côté.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>Passed over: {things}.</source>
            <translation>Éléments ignorés : {things}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/photo/folder.py"></location>
            <source>{count} more</source>
            <translation>
                <numerusform>{count} autre</numerusform>
                <numerusform>{count} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>a JPEG XL photo</source>
            <translation>une photo JPEG XL</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>a camera's raw file</source>
            <translation>un fichier brut d’appareil photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/formats.py"></location>
            <source>Quality must lie between {lowest} and {highest}, not {quality}.</source>
            <translation>La qualité doit être comprise entre {lowest} et {highest}, et non {quality}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/memory.py"></location>
            <source>Opening {name} {words}. Close other programs.</source>
            <translation>Ouvrir {name} {words}. Fermez d’autres programmes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/memory.py"></location>
            <source>Saving {target} {words}. Choose a lower scale, or close other programs.</source>
            <translation>Enregistrer {target} {words}. Choisissez une échelle plus petite ou fermez d’autres programmes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>The {what} "{quoted}" was not kept: {format} has no place for it.</source>
            <translation>Non conservé : {what} « {quoted} » ; {format} n’a pas de place pour cela.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>comment</source>
            <translation>commentaire</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/carried.py"></location>
            <source>IPTC caption</source>
            <translation>légende IPTC</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The thumbnail in the XMP data was not kept.</source>
            <translation>La vignette dans les données XMP n’a pas été conservée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The crop in the XMP data was not kept: it was meant for the original.</source>
            <translation>Le recadrage dans les données XMP n’a pas été conservé : il concernait l’original.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>The place of the subject in the XMP data was not kept.</source>
            <translation>L’emplacement du sujet dans les données XMP n’a pas été conservé.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/metadata/xmp.py"></location>
            <source>What the XMP data say about further parts of the file was not kept.</source>
            <translation>Ce que les données XMP disent d’autres parties du fichier n’a pas été conservé.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template is empty.</source>
            <translation>Le modèle de nom est vide.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} has a brace without its partner.</source>
            <translation>Dans le modèle de nom {template!r}, il manque une accolade.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} holds {character!r}, which no file name may hold.</source>
            <translation>Le modèle de nom {template!r} contient {character!r}, interdit dans un nom de fichier.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/naming.py"></location>
            <source>The name template {template!r} asks for {{{field}}}; there are {known}.</source>
            <translation>Le modèle de nom {template!r} demande {{{field}}} ; il existe {known}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} is {what}.</source>
            <translation>{path} est {what}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is empty.</source>
            <translation>{name} est vide.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is {kind}, which cannot be opened; export it as JPEG or TIFF first.</source>
            <translation>{name} est {kind}, qui ne peut pas être ouvert ; exportez-le d’abord en JPEG ou TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is not a photo that can be opened (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).</source>
            <translation>{name} n’est pas une photo qui peut être ouverte (JPEG, PNG, WebP, TIFF, HEIC, AVIF, BMP, GIF).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} does not exist.</source>
            <translation>{name} n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>You may not read {name}.</source>
            <translation>Vous n’avez pas le droit de lire {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} is a camera's raw file; develop it to JPEG or TIFF first.</source>
            <translation>{path} est un fichier brut d’appareil photo ; développez-le d’abord en JPEG ou TIFF.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} stores its pixels in a way (mode {mode}) that cannot be read.</source>
            <translation>{path} stocke ses pixels d’une façon (mode {mode}) qui ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>damaged: it cannot be read</source>
            <translation>endommagé : impossible de le lire</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>a folder, not a photo</source>
            <translation>un dossier, pas une photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>not a regular file</source>
            <translation>autre chose qu’un fichier ordinaire</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{pixels_in:.0f} megapixels</source>
            <translation>{pixels_in:.0f} mégapixels</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} is too large: {width} x {height} is more than {most}.</source>
            <translation>{name} est trop grand : {width} x {height} dépasse {most}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{name} claims {width} x {height} pixels in {held} bytes, so it holds no photo.</source>
            <translation>{name} annonce {width} x {height} pixels dans {held} octets et ne contient donc pas de photo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>{path} stores its pixels in a way that cannot be read.</source>
            <translation>{path} stocke ses pixels d’une façon qui ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/opening.py"></location>
            <source>damaged: its header makes no sense</source>
            <translation>endommagé : son en-tête n’a pas de sens</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/photo.py"></location>
            <source>The file is damaged or cut short; it was opened as far as it goes.</source>
            <translation>Le fichier est endommagé ou tronqué ; il a été ouvert aussi loin que possible.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/pillow.py"></location>
            <source>There is not enough memory for {name}.</source>
            <translation>Il n’y a pas assez de mémoire pour {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/pillow.py"></location>
            <source>{name} is {fault}.</source>
            <translation>{name} est {fault}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} or more pictures in the file was kept.</source>
            <translation>Seule la première des {count} images ou plus du fichier a été conservée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} pictures in the file was kept.</source>
            <translation>Seule la première des {count} images du fichier a été conservée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The second part of the XMP data was not kept.</source>
            <translation>La seconde partie des données XMP n’a pas été conservée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>A part of the EXIF data could not be read, so it was not kept.</source>
            <translation>Une partie des données EXIF n’a pas pu être lue et n’a pas été conservée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The EXIF data could not be read, so it was not kept.</source>
            <translation>Les données EXIF n’ont pas pu être lues et n’ont pas été conservées.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The XMP data could not be read, so they were not kept.</source>
            <translation>Les données XMP n’ont pas pu être lues et n’ont pas été conservées.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the main one of {count} pictures in the file was kept.</source>
            <translation>Seule l’image principale des {count} images du fichier a été conservée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>The colour profile is damaged or made for other colours, so it was ignored.</source>
            <translation>Le profil de couleurs est endommagé ou fait pour d’autres couleurs ; il a été ignoré.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/read.py"></location>
            <source>Only the first of {count} frames of the animation was kept.</source>
            <translation>Seule la première des {count} images de l’animation a été conservée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>XMP data</source>
            <translation>données XMP</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>EXIF data</source>
            <translation>données EXIF</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>The maps of depth and outlines in the file were not kept.</source>
            <translation>Les cartes de profondeur et de contours du fichier n’ont pas été conservées.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/bmff.py"></location>
            <source>The {what} in the file is damaged or too large, so it was not kept.</source>
            <translation>Partie du fichier endommagée ou trop grande, non conservée : {what}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/declared.py"></location>
            <source>The gain map for HDR screens was not kept.</source>
            <translation>La carte de gain pour écrans HDR n’a pas été conservée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>colour profile</source>
            <translation>profil de couleurs</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>transparency</source>
            <translation>transparence</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/png.py"></location>
            <source>{name} part</source>
            <translation>section {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/structure/riff.py"></location>
            <source>A part of the metadata is too large, so it was not kept.</source>
            <translation>Une partie des métadonnées est trop grande et n’a pas été conservée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/preview.py"></location>
            <source>The camera's own JPEG preview was used, as raw files are not developed.</source>
            <translation>L’aperçu JPEG de l’appareil a été utilisé, car les fichiers bruts ne sont pas développés.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/read.py"></location>
            <source>Brightness beyond white was cut off.</source>
            <translation>La luminosité au-delà du blanc a été écrêtée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/tiff/write.py"></location>
            <source>This picture is too large for a TIFF file; save it as PNG.</source>
            <translation>Cette image est trop grande pour un fichier TIFF ; enregistrez-la en PNG.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>{name} was dropped: it did not arrive as it was written.</source>
            <translation>{name} a été abandonné : le fichier n’est pas arrivé tel qu’il avait été écrit.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The time of the photo's last change was not kept: the disk does not take it.</source>
            <translation>La date de modification de la photo n’a pas été conservée : le disque ne l’accepte pas.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The saved file was read back with another size, so it was dropped.</source>
            <translation>Le fichier enregistré a été relu avec une autre taille et a été abandonné.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>There is not enough memory to save {target}.</source>
            <translation>Il n’y a pas assez de mémoire pour enregistrer {target}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>{format} photos are saved as {written}.</source>
            <translation>Les photos {format} sont enregistrées en {written}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The saved file could not be read back, so it was dropped.</source>
            <translation>Le fichier enregistré n’a pas pu être relu et a été abandonné.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/photo/write.py"></location>
            <source>The 16 bits per colour were reduced to 8: {written} is saved with no more.</source>
            <translation>Les 16 bits par couleur ont été réduits à 8 : {written} n’en enregistre pas plus.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>The device {device} cannot be used with {precision} precision on this computer.</source>
            <translation>Le périphérique {device} ne peut pas être utilisé avec la précision {precision} sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>Unknown precision {precision}: choose auto, fp32, bf16 or fp16.</source>
            <translation>Précision inconnue {precision} : choisissez auto, fp32, bf16 ou fp16.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>The device {device} cannot be used on this computer.</source>
            <translation>Le périphérique {device} ne peut pas être utilisé sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/device.py"></location>
            <source>Unknown device {text}: choose auto, cpu, cuda, cuda:1, mps or xpu.</source>
            <translation>Périphérique inconnu {text} : choisissez auto, cpu, cuda, cuda:1, mps ou xpu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/model.py"></location>
            <source>Analysing tile {i} of {count}</source>
            <translation>Analyse de la tuile {i} sur {count}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} belongs to another version of PiSA Desktop: it is {found}, not {wanted}.</source>
            <translation>{name} appartient à une autre version de PiSA Desktop : {found} au lieu de {wanted}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} does not hold PiSA-Mini's weights.</source>
            <translation>{name} ne contient pas les poids de PiSA-Mini.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{name} cannot be read as a weights file: {error}</source>
            <translation>{name} ne peut pas être lu comme fichier de poids : {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{file} is damaged: {name} has the wrong shape.</source>
            <translation>{file} est endommagé : {name} n’a pas la bonne forme.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/mini/weights.py"></location>
            <source>{file} is damaged: {name} holds numbers that are not finite.</source>
            <translation>{file} est endommagé : {name} contient des nombres non finis.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/open.py"></location>
            <source>{folder} holds no model: it has neither a file {file} nor a folder base.</source>
            <translation>{folder} ne contient pas de modèle : ni fichier {file} ni dossier base.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>The graphics card has stopped working. Restart the program, or choose the CPU instead.</source>
            <translation>La carte graphique ne répond plus. Redémarrez le programme ou choisissez le processeur.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>There is not enough memory for this photo, even in small pieces; try a lower scale.</source>
            <translation>Il n’y a pas assez de mémoire pour cette photo, même par petits morceaux ; essayez une échelle plus petite.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>This photo {words}. Choose a lower scale, or close other programs.</source>
            <translation>Cette photo {words}. Choisissez une échelle plus petite ou fermez d’autres programmes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>trying it again</source>
            <translation>nouvel essai</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>going on without it</source>
            <translation>on continue sans elle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>Not enough memory, trying smaller pieces</source>
            <translation>Mémoire insuffisante, essai par plus petits morceaux</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>Not enough memory on the graphics card, {step}</source>
            <translation>Mémoire insuffisante sur la carte graphique, {step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/recovery.py"></location>
            <source>The graphics card has failed, {step}</source>
            <translation>La carte graphique est défaillante, {step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/reduction.py"></location>
            <source>This photo is too small to be reduced, so it was restored from its full size.</source>
            <translation>Cette photo est trop petite pour être réduite ; elle a été restaurée à partir de sa taille entière.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>Stable Diffusion's folder is incomplete: {name}/{stem}.safetensors is missing.</source>
            <translation>Le dossier de Stable Diffusion est incomplet : {name}/{stem}.safetensors manque.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>another model</source>
            <translation>un autre modèle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>a single value</source>
            <translation>une seule valeur</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: it does not describe a network.</source>
            <translation>{path} est endommagé : il ne décrit pas un réseau.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>another version of Stable Diffusion 2</source>
            <translation>une autre version de Stable Diffusion 2</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is unexpected.</source>
            <translation>{path} ne provient pas de Stable Diffusion 2.1-base : {name} n’y a pas sa place.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: {name} holds numbers that are not finite.</source>
            <translation>{path} est endommagé : {name} contient des nombres non finis.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is too large to be the description of a network.</source>
            <translation>{path} est trop grand pour être la description d’un réseau.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>Stable Diffusion's folder is incomplete: {path} is missing.</source>
            <translation>Le dossier de Stable Diffusion est incomplet : {path} manque.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: it is not valid JSON.</source>
            <translation>{path} est endommagé : ce n’est pas du JSON valide.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged or incomplete: {error}.</source>
            <translation>{path} est endommagé ou incomplet : {error}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{name} is damaged: {key} is out of bounds.</source>
            <translation>{name} est endommagé : {key} est hors limites.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{folder} is from {model}, not from Stable Diffusion 2.1-base: {key} is {value}.</source>
            <translation>{folder} provient de {model}, et non de Stable Diffusion 2.1-base : {key} vaut {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is missing.</source>
            <translation>{path} ne provient pas de Stable Diffusion 2.1-base : {name} manque.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is not from Stable Diffusion 2.1-base: {name} is {found}, not {wanted}.</source>
            <translation>{path} ne provient pas de Stable Diffusion 2.1-base : {name} vaut {found} au lieu de {wanted}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} ne peut pas être lu : {error}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base.py"></location>
            <source>{path} is damaged: {name} is not a floating-point tensor.</source>
            <translation>{path} est endommagé : {name} n’est pas un tenseur à virgule flottante.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/base_folder.py"></location>
            <source>{pointer} is damaged: it does not say where Stable Diffusion lies.</source>
            <translation>{pointer} est endommagé : il n’indique pas où se trouve Stable Diffusion.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/checkpoint.py"></location>
            <source>PiSA-SR's weights are missing: {folder} has neither {ours} nor {authors}.</source>
            <translation>Les poids de PiSA-SR manquent : {folder} ne contient ni {ours} ni {authors}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/checkpoint.py"></location>
            <source>{name} is not a PiSA-SR weights file: {reason}.</source>
            <translation>{name} n’est pas un fichier de poids de PiSA-SR : {reason}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/draft.py"></location>
            <source>{file} is not TAESD, or damaged: run `models repair taesd`.</source>
            <translation>{file} n’est pas TAESD ou est endommagé : exécutez `models repair taesd`.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/draft.py"></location>
            <source>Rendering a draft</source>
            <translation>Calcul d’une ébauche</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/encoder.py"></location>
            <source>Reading the photo</source>
            <translation>Lecture de la photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/installing.py"></location>
            <source>unet/config.json is not of Stable Diffusion 2.1-base: it names no single width.</source>
            <translation>unet/config.json ne provient pas de Stable Diffusion 2.1-base : il n’indique pas de largeur unique.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/installing.py"></location>
            <source>unet/config.json is damaged: it describes no UNet.</source>
            <translation>unet/config.json est endommagé : il ne décrit aucun UNet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/memory.py"></location>
            <source>Opening PiSA-SR {words}. Close other programs; PiSA-Mini needs far less.</source>
            <translation>Ouvrir PiSA-SR {words}. Fermez d’autres programmes ; PiSA-Mini en demande bien moins.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>Half precision was not enough for {what}, so it was repeated in full precision.</source>
            <translation>La demi-précision ne suffisait pas ({what}) ; l’étape a été refaite en pleine précision.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>reading the photo</source>
            <translation>lecture de la photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>the analysis</source>
            <translation>analyse</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>The result is not finite: the weights in vae are unusable.</source>
            <translation>Le résultat n’est pas fini : les poids dans vae sont inutilisables.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>Analysing tile {i} of {count} in full precision</source>
            <translation>Analyse de la tuile {i} sur {count} en pleine précision</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/model.py"></location>
            <source>The result is not finite: the weights in unet are unusable.</source>
            <translation>Le résultat n’est pas fini : les poids dans unet sont inutilisables.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>Stable Diffusion's folder is incomplete: text_encoder is missing.</source>
            <translation>Le dossier de Stable Diffusion est incomplet : text_encoder manque.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder and unet belong to different models: {found} and {wanted} numbers per token.</source>
            <translation>text_encoder et unet appartiennent à des modèles différents : {found} et {wanted} nombres par jeton.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder/config.json is damaged: it does not describe a text encoder.</source>
            <translation>text_encoder/config.json est endommagé : il ne décrit pas un encodeur de texte.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/text.py"></location>
            <source>text_encoder and tokenizer belong to different models.</source>
            <translation>text_encoder et tokenizer appartiennent à des modèles différents.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/unet.py"></location>
            <source>unet/config.json is from Stable Diffusion 2.1 for 768 pixels; 2.1-base is needed.</source>
            <translation>unet/config.json provient de Stable Diffusion 2.1 pour 768 pixels ; il faut 2.1-base.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/unet.py"></location>
            <source>unet/config.json is damaged: it does not describe a UNet.</source>
            <translation>unet/config.json est endommagé : il ne décrit pas un UNet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/vae.py"></location>
            <source>vae/config.json is not from Stable Diffusion 2.1-base: it does not reduce by 8.</source>
            <translation>vae/config.json ne provient pas de Stable Diffusion 2.1-base : il ne réduit pas par 8.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/sd/vae.py"></location>
            <source>vae/config.json is damaged: it does not describe a VAE.</source>
            <translation>vae/config.json est endommagé : il ne décrit pas un VAE.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The scale must lie between 1 and 8, not {value}.</source>
            <translation>L’échelle doit être comprise entre 1 et 8, et non {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A side must have more than 0 and at most {most:g} {unit}.</source>
            <translation>Un côté doit mesurer plus de 0 et au plus {most:g} {unit}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A resolution must lie between 1 and 9999 dots per inch.</source>
            <translation>Une résolution doit être comprise entre 1 et 9999 points par pouce.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>A size in centimetres needs dots per inch, as in width=30cm@300.</source>
            <translation>Une taille en centimètres exige des points par pouce, comme dans width=30cm@300.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>{text} is no size; give one such as 2, long=4000, width=3000 or height=20cm@300.</source>
            <translation>{text} n’est pas une taille ; indiquez-en une comme 2, long=4000, width=3000 ou height=20cm@300.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The size asked for is more than 8 times that of the photo, so it was enlarged 8 times.</source>
            <translation>La taille demandée dépasse 8 fois celle de la photo, qui a donc été agrandie 8 fois.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/size.py"></location>
            <source>The photo is larger than the size asked for, so it was kept at its own size.</source>
            <translation>La photo est plus grande que la taille demandée ; elle a donc gardé sa taille.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/restore/strengths.py"></location>
            <source>{name} must lie between 0 and {highest}, not {value}.</source>
            <translation>{name} doit être compris entre 0 et {highest}, et non {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings are from a newer version of PiSA Desktop; they are left unchanged and defaults are used.</source>
            <translation>Les réglages proviennent d’une version plus récente de PiSA Desktop ; ils restent inchangés et les valeurs par défaut s’appliquent.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>{label} must lie between {lowest} and {highest}, not {value}.</source>
            <translation>{label} : la valeur doit être comprise entre {lowest} et {highest}, et non {value}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>Memory for analyses</source>
            <translation>Mémoire pour les analyses</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The largest photo</source>
            <translation>La plus grande photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The largest result</source>
            <translation>Le plus grand résultat</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings file was damaged. It has been renamed to {name}, and defaults are used.</source>
            <translation>Le fichier des réglages était endommagé. Il a été renommé {name}, et les valeurs par défaut s’appliquent.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings cannot be read ({reason}); defaults are used.</source>
            <translation>Les réglages ne peuvent pas être lus ({reason}) ; les valeurs par défaut s’appliquent.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings file is damaged; defaults are used.</source>
            <translation>Le fichier des réglages est endommagé ; les valeurs par défaut s’appliquent.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings.py"></location>
            <source>The settings cannot be saved: {error}</source>
            <translation>Les réglages ne peuvent pas être enregistrés : {error}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>New photos</source>
            <translation>Nouvelles photos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Language of the window. Messages on the command line are in English.</source>
            <translation>Langue de la fenêtre. Les messages de la ligne de commande sont en anglais.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Light, dark, or as the system is set.</source>
            <translation>Claires, sombres ou comme dans le système.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Enhance on opening</source>
            <translation>Améliorer à l’ouverture</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When quick: if it is expected to take less than 10 seconds.</source>
            <translation>Si c’est rapide : s’il faut moins de 10 secondes d’après l’estimation.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Original without smoothing</source>
            <translation>Original sans lissage</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When comparing, show the pixels of the original as squares.</source>
            <translation>Pendant la comparaison, montrer les pixels de l’original comme des carrés.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Strengths</source>
            <translation>Intensités</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>What photos start with. For your own, choose “Start new photos with these” in the menu Strengths.</source>
            <translation>Intensités avec lesquelles les photos commencent. Pour les vôtres, choisissez « Commencer les nouvelles photos ainsi » dans le menu Intensités.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>By the photo's size: 4× under 1 megapixel, 2× under 6, else 1×.</source>
            <translation>Selon la taille de la photo : 4× sous 1 mégapixel, 2× sous 6, sinon 1×.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Photo is</source>
            <translation>La photo est</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Auto decides for each photo from its own noise and detail.</source>
            <translation>Auto décide pour chaque photo d’après son bruit et son détail.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>mini for PiSA-Mini, or a folder with PiSA-SR's weights.</source>
            <translation>mini pour PiSA-Mini, ou un dossier contenant les poids de PiSA-SR.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Compute on</source>
            <translation>Calculer sur</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>auto chooses the fastest device; or cpu, cuda, cuda:1, mps, xpu.</source>
            <translation>auto choisit le périphérique le plus rapide ; sinon cpu, cuda, cuda:1, mps, xpu.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Automatic takes the fastest that is accurate enough.</source>
            <translation>« Automatique » prend la plus rapide qui soit assez exacte.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Where results are saved; empty for a folder “Enhanced” beside the originals.</source>
            <translation>Où les résultats sont enregistrés ; vide pour un dossier « Enhanced » à côté des originaux.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Same as the photo keeps the format of each photo.</source>
            <translation>« Comme la photo » garde le format de chaque photo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>For JPEG, WebP and AVIF; a higher quality makes larger files.</source>
            <translation>Pour JPEG, WebP et AVIF ; une qualité plus haute donne des fichiers plus gros.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Name of saved files; may contain {fields}.</source>
            <translation>Nom des fichiers enregistrés ; peut contenir {fields}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When a file exists</source>
            <translation>Si un fichier existe</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Originals are never overwritten; a photo is skipped when its own result is there. Exporting a photo again updates its result.</source>
            <translation>Les originaux ne sont jamais écrasés ; une photo est ignorée si son propre résultat existe. Exporter de nouveau une photo met à jour son résultat.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Remove the location</source>
            <translation>Retirer le lieu</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Do not save where a photo was taken (GPS).</source>
            <translation>Ne pas enregistrer où la photo a été prise (GPS).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Keep the photo's date</source>
            <translation>Garder la date de la photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Saved files get the date of their photo's file.</source>
            <translation>Les fichiers enregistrés reçoivent la date du fichier de leur photo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>The strengths of a photo can be changed at once while its analysis is in memory.</source>
            <translation>Les intensités d’une photo se changent aussitôt tant que son analyse est en mémoire.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>MB</source>
            <translation>Mo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Largest photo</source>
            <translation>Plus grande photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Larger photos are refused before they are opened.</source>
            <translation>Les photos plus grandes sont refusées avant d’être ouvertes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>megapixels</source>
            <translation>mégapixels</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Largest result</source>
            <translation>Plus grand résultat</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>A scale that would exceed it is refused.</source>
            <translation>Une échelle qui le dépasserait est refusée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>{label} must be yes or no, not {text!r}.</source>
            <translation>{label} doit valoir yes ou no, et non {text!r}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>{label} must be {known}, not {text!r}.</source>
            <translation>{label} doit valoir {known}, et non {text!r}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Light colours</source>
            <translation>Couleurs claires</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Dark colours</source>
            <translation>Couleurs sombres</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>When quick</source>
            <translation>Si c’est rapide</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>By the photo's size</source>
            <translation>Selon la taille de la photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Sharp</source>
            <translation>Nette</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Soft</source>
            <translation>Douce</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Worn</source>
            <translation>Usée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Same as the photo</source>
            <translation>Comme la photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Keep both, add a number</source>
            <translation>Garder les deux, ajouter un numéro</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Skip the photo</source>
            <translation>Sauter la photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/settings_table.py"></location>
            <source>Replace it (never an original)</source>
            <translation>Le remplacer (jamais un original)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/targets.py"></location>
            <source>{path} is a folder, so no file can be saved under this name.</source>
            <translation>{path} est un dossier, aucun fichier ne peut donc être enregistré sous ce nom.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/compare_view.py"></location>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Drop photos or folders here</source>
            <translation>Déposez ici des photos ou des dossiers</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Everything runs on this computer.</source>
            <translation>Tout se passe sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Open...</source>
            <translation>Ouvrir...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Choose photos to open</source>
            <translation>Choisir des photos à ouvrir</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Try a sample</source>
            <translation>Essayer un exemple</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/empty_state.py"></location>
            <source>Open a photo that comes with the program</source>
            <translation>Ouvrir une photo fournie avec le programme</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>Clean-up {pix:.2f}   Detail {sem:.2f}</source>
            <translation>Nettoyage {pix:.2f}   Détail {sem:.2f}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>Use these strengths</source>
            <translation>Utiliser ces intensités</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name}: Auto's choice</source>
            <translation>{name} : choix d’Auto</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name} (the middle; zoom in for more)</source>
            <translation>{name} (le milieu ; zoomez pour en voir plus)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/grid_cell.py"></location>
            <source>{name}, computing...</source>
            <translation>{name}, calcul en cours...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Gain {gain}×</source>
            <translation>Gain {gain}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Gain of the difference</source>
            <translation>Gain de la différence</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>{gain} times</source>
            <translation>{gain} fois</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Split</source>
            <translation>Partagé</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Split (press again to turn the line)</source>
            <translation>Partagé (appuyer de nouveau pour tourner la ligne)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Single</source>
            <translation>Seul</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>The result alone</source>
            <translation>Le résultat seul</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Blink</source>
            <translation>Alterner</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Blink between original and result</source>
            <translation>Alterner entre original et résultat</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>What changed, amplified</source>
            <translation>Ce qui a changé, amplifié</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Grid</source>
            <translation>Grille</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Nine strengths to choose from (again: what the photo is)</source>
            <translation>Neuf intensités au choix (de nouveau : ce qu’est la photo)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Detail map</source>
            <translation>Carte du détail</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/mode_bar.py"></location>
            <source>Where detail was added and removed</source>
            <translation>Où du détail a été ajouté et retiré</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Cancel (Esc)</source>
            <translation>Annuler (Échap)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Fit or 100 %</source>
            <translation>Ajuster ou 100 %</translation>
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
            <translation>Retiré</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/overlay.py"></location>
            <source>Enhanced</source>
            <translation>Améliorée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Page of the grid</source>
            <translation>Page de la grille</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Nine strengths to choose from (G)</source>
            <translation>Neuf intensités au choix (G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/page_bar.py"></location>
            <source>Sharp, Soft and Worn side by side, at the current strengths (Shift+G)</source>
            <translation>Nette, Douce et Usée côte à côte, avec les intensités actuelles (Maj+G)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/split_handle.py"></location>
            <source>Compare handle</source>
            <translation>Poignée de comparaison</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/canvas/overlay/split_handle.py"></location>
            <source>Where the original ends and the result begins. Arrow keys move it.</source>
            <translation>Où finit l’original et où commence le résultat. Les touches fléchées la déplacent.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>About PiSA Desktop</source>
            <translation>À propos de PiSA Desktop</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>The program's icon</source>
            <translation>L’icône du programme</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Restores photographs with two strengths, Clean-up and Detail, on your own computer.</source>
            <translation>Restaure des photos avec deux intensités, Nettoyage et Détail, sur votre propre ordinateur.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>The method is PiSA-SR by Lingchen Sun and others (Pixel-level and Semantic-level Adjustable Super-resolution: A Dual-LoRA Approach, CVPR 2025). PiSA-Mini is a small network of our own that follows the same method; its prior is Real-ESRGAN general-x4v3 (BSD-3). The interface uses Qt (LGPL).</source>
            <translation>La méthode est PiSA-SR de Lingchen Sun et d’autres (Pixel-level and Semantic-level Adjustable Super-resolution: A Dual-LoRA Approach, CVPR 2025). PiSA-Mini est un petit réseau à nous qui suit la même méthode ; il part de Real-ESRGAN general-x4v3 (BSD-3). L’interface utilise Qt (LGPL).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>About this computer</source>
            <translation>À propos de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Licences...</source>
            <translation>Licences...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/about.py"></location>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Lets you change strengths later without enhancing again. Needs about {size} of disk space and a second pass of the network for each photo.</source>
            <translation>Permet de changer les intensités plus tard sans refaire l’amélioration. Demande environ {size} d’espace disque et un second passage du réseau par photo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Each photo is saved with its own strengths; the {count} unedited ones use {strengths}.</source>
            <translation>
                <numerusform>Chaque photo est enregistrée avec ses propres intensités ; la {count} non modifiée prend {strengths}.</numerusform>
                <numerusform>Chaque photo est enregistrée avec ses propres intensités ; les {count} non modifiées prennent {strengths}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>About {time} on this computer ({device}).</source>
            <translation>Environ {time} sur cet ordinateur ({device}).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance the album</source>
            <translation>Améliorer l’album</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Keep analyses</source>
            <translation>Garder les analyses</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Decide later</source>
            <translation>Décider plus tard</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Open as far as they go</source>
            <translation>Les ouvrir autant que possible</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Open damaged photos as far as they go</source>
            <translation>Ouvrir les photos endommagées autant que possible</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Damaged photos</source>
            <translation>Photos endommagées</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Save {count} changed photos again</source>
            <translation>
                <numerusform>Réenregistrer {count} photo modifiée</numerusform>
                <numerusform>Réenregistrer {count} photos modifiées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Not needed with PiSA-Mini, which takes only seconds for a photo.</source>
            <translation>Inutile avec PiSA-Mini, qui ne met que quelques secondes par photo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Each photo is saved with its own strengths.</source>
            <translation>Chaque photo est enregistrée avec ses propres intensités.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>All photos use the current strengths, {strengths}.</source>
            <translation>Toutes les photos prennent les intensités actuelles, {strengths}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance all</source>
            <translation>Tout améliorer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/album.py"></location>
            <source>Enhance and save {count} photos</source>
            <translation>
                <numerusform>Améliorer et enregistrer {count} photo</numerusform>
                <numerusform>Améliorer et enregistrer {count} photos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, {size:.0f} GB</source>
            <translation>{device}, {size:.0f} Go</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>Automatic takes the fastest device that works.</source>
            <translation>« Automatique » prend le périphérique le plus rapide qui fonctionne.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, does not work</source>
            <translation>{device}, ne fonctionne pas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>No graphics card that torch supports was found, so the processor computes.</source>
            <translation>Aucune carte graphique prise en charge par torch n’a été trouvée ; c’est donc le processeur qui calcule.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/device.py"></location>
            <source>{device}, not found</source>
            <translation>{device}, introuvable</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>{name}, {width} × {height}</source>
            <translation>{name}, {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>Export {name}</source>
            <translation>Exporter {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>{result}, about {size:.1f} MB</source>
            <translation>{result}, environ {size:.1f} Mo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/export.py"></location>
            <source>replaces its earlier result</source>
            <translation>remplace son résultat précédent</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Unexpected error</source>
            <translation>Erreur inattendue</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Please include these details in a bug report.</source>
            <translation>Veuillez joindre ces détails à un rapport de bogue.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/fault.py"></location>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/frame.py"></location>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/frame.py"></location>
            <source>Replaces the preset of that name.</source>
            <translation>Remplace le préréglage de ce nom.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/keys.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/keys.py"></location>
            <source>Commands and their shortcuts</source>
            <translation>Commandes et leurs raccourcis</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/licences.py"></location>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Photos never leave this computer. The program connects only when you press Download or Repair.</source>
            <translation>Les photos ne quittent jamais cet ordinateur. Le programme ne se connecte que si vous appuyez sur Télécharger ou Réparer.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Remove {name}?</source>
            <translation>Retirer {name} ?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Model files</source>
            <translation>Fichiers de modèle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Folder of PiSA-SR or of Stable Diffusion 2.1-base, which is used where it lies</source>
            <translation>Dossier de PiSA-SR ou de Stable Diffusion 2.1-base, utilisé là où il se trouve</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Move...</source>
            <translation>Déplacer...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Move the models to another folder or disk</source>
            <translation>Déplacer les modèles vers un autre dossier ou disque</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import...</source>
            <translation>Importer...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Use files that are on this computer or on a USB stick</source>
            <translation>Utiliser des fichiers de cet ordinateur ou d’une clé USB</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>{used} used, {free} free</source>
            <translation>{used} utilisés, {free} libres</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import model files</source>
            <translation>Importer des fichiers de modèle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Import a folder with model files</source>
            <translation>Importer un dossier de fichiers de modèle</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Folder or disk to move the models to</source>
            <translation>Dossier ou disque vers lequel déplacer les modèles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>&amp;Files...</source>
            <translation>&amp;Fichiers...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>F&amp;older...</source>
            <translation>&amp;Dossier...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>&amp;Use a folder where it lies...</source>
            <translation>&amp;Utiliser un dossier là où il est...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/dialog.py"></location>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Licence of {name}</source>
            <translation>Licence de {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Use restrictions</source>
            <translation>Restrictions d’usage</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Show the whole licence</source>
            <translation>Montrer toute la licence</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Do not accept</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/licence.py"></location>
            <source>Show only the use restrictions</source>
            <translation>Ne montrer que les restrictions d’usage</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Resume, {size} to go</source>
            <translation>Reprendre, reste {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Download {size}</source>
            <translation>Télécharger {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>{name}: {state}</source>
            <translation>{name} : {state}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>{file} is in your Downloads folder.</source>
            <translation>{file} est dans votre dossier de téléchargements.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Damaged or changed: {files}</source>
            <translation>Endommagé ou modifié : {files}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Open the authors' page</source>
            <translation>Ouvrir la page des auteurs</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Import it</source>
            <translation>L’importer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Show folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Remove...</source>
            <translation>Retirer...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/row.py"></location>
            <source>Still to come: {files}</source>
            <translation>Encore attendu : {files}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/models/steps.py"></location>
            <source>Done: {step}</source>
            <translation>Fait : {step}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Beside the originals</source>
            <translation>À côté des originaux</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Browse...</source>
            <translation>Parcourir...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>File date</source>
            <translation>Date du fichier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/output.py"></location>
            <source>Browse for {field}</source>
            <translation>Parcourir : {field}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>{count} files were not saved</source>
            <translation>
                <numerusform>{count} fichier n’a pas été enregistré</numerusform>
                <numerusform>{count} fichiers n’ont pas été enregistrés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Photos and reasons</source>
            <translation>Photos et raisons</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Report...</source>
            <translation>Rapport...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>Retry failed</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/reasons.py"></location>
            <source>{name}: {reason}</source>
            <translation>{name} : {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>In use: {device}</source>
            <translation>Utilisé : {device}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Reset all...</source>
            <translation>Tout réinitialiser...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/settings.py"></location>
            <source>Log folder</source>
            <translation>Dossier du journal</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>{width} × {height} pixels, {scale:.2f}×</source>
            <translation>{width} × {height} pixels, {scale:.2f}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Measured in</source>
            <translation>Mesurée en</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Factor</source>
            <translation>Facteur</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Centimetres</source>
            <translation>Centimètres</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Custom size</source>
            <translation>Taille personnalisée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>The other side follows, so that nothing is stretched or cut.</source>
            <translation>L’autre côté suit, pour que rien ne soit étiré ni coupé.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>From 1 to 8.</source>
            <translation>De 1 à 8.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Written into the saved file.</source>
            <translation>Inscrite dans le fichier enregistré.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Use this size</source>
            <translation>Utiliser cette taille</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Long edge</source>
            <translation>Grand côté</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>pixels</source>
            <translation>pixels</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/size.py"></location>
            <source>dpi</source>
            <translation>ppp</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/dialogs/strengths.py"></location>
            <source>As suits the model</source>
            <translation>Selon le modèle</translation>
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
                <numerusform>{count} heure</numerusform>
                <numerusform>{count} heures</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{size:.1f} GB</source>
            <translation>{size:.1f} Go</translation>
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
                <numerusform>{count} seconde</numerusform>
                <numerusform>{count} secondes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{size:.0f} GB</source>
            <translation>{size:.0f} Go</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Auto: {name}</source>
            <translation>Auto : {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>{format}, {year}</source>
            <translation>{format}, {year}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Decided from the photo's own noise and detail.</source>
            <translation>Décidé d’après le bruit et le détail de la photo.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Every pixel shows detail. It is restored from its full size.</source>
            <translation>Chaque pixel montre du détail. Restaurée à partir de sa taille entière.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>More pixels than detail, as scans and phone photos often are. It is restored from half its size.</source>
            <translation>Plus de pixels que de détail, comme souvent les numérisations et photos de téléphone. Restaurée à partir de la moitié de sa taille.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/look/words.py"></location>
            <source>Little of the photo is left. It is restored from a quarter of its size.</source>
            <translation>Il reste peu de la photo. Restaurée à partir du quart de sa taille.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up and Detail</source>
            <translation>Nettoyage et Détail</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Drag to set Clean-up (across) and Detail (up). Double-click to reset both.</source>
            <translation>Faites glisser pour régler Nettoyage (horizontal) et Détail (vertical). Un double-clic réinitialise les deux.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up on the pad</source>
            <translation>Nettoyage sur le pavé</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Detail on the pad</source>
            <translation>Détail sur le pavé</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/pad.py"></location>
            <source>Clean-up</source>
            <translation>Nettoyage</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>To {path}</source>
            <translation>Vers {path}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Removes noise and JPEG marks.
Too high looks too smooth.</source>
            <translation>Retire le bruit et les marques JPEG.
Trop fort, l’image est lisse.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Strength of the pixel level, λ pix, 0 to 1.50. Double-click the slider to reset.</source>
            <translation>Intensité du niveau des pixels, λ pix, de 0 à 1,50. Un double-clic sur le curseur la réinitialise.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Sharpens and adds texture.
Too high invents details.</source>
            <translation>Accentue et ajoute de la texture.
Trop fort, il invente du détail.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Strength of the semantic level, λ sem, 0 to 1.50. Double-click the slider to reset.</source>
            <translation>Intensité du niveau sémantique, λ sem, de 0 à 1,50. Un double-clic sur le curseur la réinitialise.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Added detail is a guess.
Check faces and text.</source>
            <translation>Le détail ajouté est supposé.
Vérifiez visages et textes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Opening...</source>
            <translation>Ouverture...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>To {path}, about {size:.1f} MB</source>
            <translation>Vers {path}, environ {size:.1f} Mo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Slots</source>
            <translation>Mémoires</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>No photo</source>
            <translation>Aucune photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/panel.py"></location>
            <source>Open one, or drop it on the left</source>
            <translation>Ouvrez-en une ou déposez-la à gauche</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Clean-up {pix:.2f}, Detail {sem:.2f}</source>
            <translation>Nettoyage {pix:.2f}, Détail {sem:.2f}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Preset {name}</source>
            <translation>Préréglage {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Presets</source>
            <translation>Préréglages</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Save the strengths as a preset...</source>
            <translation>Enregistrer les intensités comme préréglage...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to selection</source>
            <translation>Appliquer à la sélection</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply these strengths to every selected photo</source>
            <translation>Appliquer ces intensités à chaque photo sélectionnée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to {count}</source>
            <translation>Appliquer à {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Apply to {count} selected photos</source>
            <translation>
                <numerusform>Appliquer à {count} photo sélectionnée</numerusform>
                <numerusform>Appliquer à {count} photos sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/presets.py"></location>
            <source>Delete this preset</source>
            <translation>Supprimer ce préréglage</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>{scale} times the width and height</source>
            <translation>{scale} fois la largeur et la hauteur</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Custom size...</source>
            <translation>Taille personnalisée...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Custom size, scale {scale} times</source>
            <translation>Taille personnalisée, échelle {scale}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Restored at the same size</source>
            <translation>Restaurée à la même taille</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Models...</source>
            <translation>Modèles...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Model in use: {name}</source>
            <translation>Modèle utilisé : {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/scale_and_model.py"></location>
            <source>Scale {scale} times</source>
            <translation>Échelle {scale} fois</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}: empty. A click or Shift+{key} stores the current strengths.</source>
            <translation>Mémoire {letter} : vide. Un clic ou Maj+{key} y range les intensités actuelles.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Clear slot {letter}</source>
            <translation>Vider la mémoire {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}, {content}</source>
            <translation>Mémoire {letter}, {content}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/slots.py"></location>
            <source>Slot {letter}: {content}. A click or {key} recalls it, Shift+click or Shift+{key} replaces it.</source>
            <translation>Mémoire {letter} : {content}. Un clic ou {key} la rappelle, Maj+clic ou Maj+{key} la remplace.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_row.py"></location>
            <source>{name} goes up to {most:.2f}, so {most:.2f} was taken.</source>
            <translation>{name} va jusqu’à {most:.2f} ; {most:.2f} a été retenu.</translation>
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
            <translation>{name}, valeur</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/panel/strength_slider.py"></location>
            <source>Applied when enhanced</source>
            <translation>Appliqué à l’amélioration</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Enhance</source>
            <translation>Améliorer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Enhance, about {time}</source>
            <translation>Améliorer, environ {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>{sentence} PiSA-Mini: {time}.</source>
            <translation>{sentence} PiSA-Mini : {time}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Analyses: {size}</source>
            <translation>Analyses : {size}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>{time} left</source>
            <translation>reste {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>A photo is being saved. Close anyway?</source>
            <translation>Une photo est en cours d’enregistrement. Fermer quand même ?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>An album is being enhanced. Close anyway? You can resume it when you start the program again.</source>
            <translation>Un album est en cours d’amélioration. Fermer quand même ? Vous pourrez le reprendre au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>A photo is being enhanced. Close anyway?</source>
            <translation>Une photo est en cours d’amélioration. Fermer quand même ?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/activity.py"></location>
            <source>Export...</source>
            <translation>Exporter...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Pausing...</source>
            <translation>Mise en pause...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>{album}: {sentence}</source>
            <translation>{album} : {sentence}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>“{name}” is already being enhanced. Start this album when it has finished.</source>
            <translation>« {name} » est déjà en cours d’amélioration. Lancez cet album quand il aura fini.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Show in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Saved as {name}.</source>
            <translation>Enregistré sous {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run.py"></location>
            <source>See why</source>
            <translation>Voir pourquoi</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_steps.py"></location>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{place} of {total}</source>
            <translation>{place} sur {total}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} an hour</source>
            <translation>{count} par heure</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>“{name}” is being enhanced: {place}</source>
            <translation>« {name} » est en cours d’amélioration : {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>“{name}” was being enhanced when the program ended. {count} photos are left.</source>
            <translation>
                <numerusform>« {name} » était en cours d’amélioration quand le programme s’est arrêté. Il reste {count} photo.</numerusform>
                <numerusform>« {name} » était en cours d’amélioration quand le programme s’est arrêté. Il reste {count} photos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Enhance the whole album: about {time}</source>
            <translation>Améliorer tout l’album : environ {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} a minute</source>
            <translation>{count} par minute</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Album running</source>
            <translation>Album en cours</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Album: about {time} left</source>
            <translation>Album : reste environ {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>Saved {count} of {total}.</source>
            <translation>
                <numerusform>{count} sur {total} enregistrée.</numerusform>
                <numerusform>{count} sur {total} enregistrées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} photos.</source>
            <translation>
                <numerusform>{count} photo.</numerusform>
                <numerusform>{count} photos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>stopping after this photo</source>
            <translation>arrêt après cette photo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} failed</source>
            <translation>
                <numerusform>{count} échouée</numerusform>
                <numerusform>{count} échouées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} failed.</source>
            <translation>
                <numerusform>{count} échouée.</numerusform>
                <numerusform>{count} échouées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>{count} skipped because their results exist.</source>
            <translation>
                <numerusform>{count} sautée, car son résultat existe.</numerusform>
                <numerusform>{count} sautées, car leurs résultats existent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>The report has notes on {count} of them.</source>
            <translation>
                <numerusform>Le rapport contient une remarque sur {count} d’entre elles.</numerusform>
                <numerusform>Le rapport contient des remarques sur {count} d’entre elles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/album_run_text.py"></location>
            <source>about {time} left</source>
            <translation>reste environ {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>{count} photos</source>
            <translation>
                <numerusform>{count} photo</numerusform>
                <numerusform>{count} photos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>“{name}” leaves the list of albums. Its photos and their results stay on the disk.</source>
            <translation>« {name} » quitte la liste des albums. Ses photos et leurs résultats restent sur le disque.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>This album is being enhanced. Pause it first, then remove it.</source>
            <translation>Cet album est en cours d’amélioration. Mettez-le d’abord en pause, puis retirez-le.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>no photos</source>
            <translation>aucune photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/albums.py"></location>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/outdated_photos.py"></location>
            <source>Looking</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/album/shown_album.py"></location>
            <source>The saved result of {name} is gone.</source>
            <translation>Le résultat enregistré de {name} a disparu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>{count} processors</source>
            <translation>
                <numerusform>{count} processeur</numerusform>
                <numerusform>{count} processeurs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>packaged</source>
            <translation>version empaquetée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/device_report.py"></location>
            <source>run by Python</source>
            <translation>lancé par Python</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>strengths</source>
            <translation>intensités</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>slot {letter}</source>
            <translation>mémoire {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/commands.py"></location>
            <source>removal</source>
            <translation>retrait</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>This photo is too small to be reduced, so it is restored from its full size.</source>
            <translation>Cette photo est trop petite pour être réduite ; elle est restaurée à partir de sa taille entière.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>size</source>
            <translation>taille</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/edit/editor.py"></location>
            <source>photo is</source>
            <translation>type de photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>The saved result of {name} was changed by another program.</source>
            <translation>Le résultat enregistré de {name} a été modifié par un autre programme.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>Save again</source>
            <translation>Réenregistrer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>The photo is still being opened.</source>
            <translation>La photo est encore en cours d’ouverture.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/exports.py"></location>
            <source>Looking for an earlier result...</source>
            <translation>Recherche d’un résultat antérieur...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>The photo was not saved because another one was opened first.</source>
            <translation>La photo n’a pas été enregistrée, car une autre a été ouverte avant.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/queue.py"></location>
            <source>Its result exists, so nothing was saved.</source>
            <translation>Son résultat existe, rien n’a donc été enregistré.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/steps.py"></location>
            <source>The result {name} exists, so nothing would be saved.</source>
            <translation>Le résultat {name} existe, rien ne serait donc enregistré.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/export/steps.py"></location>
            <source>Saving {name}</source>
            <translation>Enregistrement de {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/messages.py"></location>
            <source>An unexpected error occurred. Your photos are safe, and you can continue working.</source>
            <translation>Une erreur inattendue s’est produite. Vos photos sont intactes et vous pouvez continuer à travailler.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/messages.py"></location>
            <source>There is not enough memory for this photo; try a lower scale.</source>
            <translation>Il n’y a pas assez de mémoire pour cette photo ; essayez une échelle plus petite.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>{error} The fastest device is used instead.</source>
            <translation>{error} Le périphérique le plus rapide est utilisé à la place.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>The engine did not start</source>
            <translation>Le moteur n’a pas démarré</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>Starting the engine (the first start takes longer)</source>
            <translation>Démarrage du moteur (plus long la première fois)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>The engine could not be started.</source>
            <translation>Le moteur n’a pas pu être démarré.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/models.py"></location>
            <source>PiSA-Mini is used.</source>
            <translation>PiSA-Mini est utilisé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>Remove {count} from the album</source>
            <translation>
                <numerusform>Retirer {count} de l’album</numerusform>
                <numerusform>Retirer {count} de l’album</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>{count} more could not be opened.</source>
            <translation>
                <numerusform>{count} autre n’a pas pu être ouverte.</numerusform>
                <numerusform>{count} autres n’ont pas pu être ouvertes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>No photos were found.</source>
            <translation>Aucune photo n’a été trouvée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/opening.py"></location>
            <source>pasted.png</source>
            <translation>collée.png</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>Preparing sliders</source>
            <translation>Préparation des curseurs</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>{work}, {time}</source>
            <translation>{work}, {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/course.py"></location>
            <source>{work}, about {time}</source>
            <translation>{work}, environ {time}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/current_photo.py"></location>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/enhancing.py"></location>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/enhancing.py"></location>
            <source>Enhancing the visible part</source>
            <translation>Amélioration de la partie visible</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>for {scale}×</source>
            <translation>pour {scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>for {scale}×, {condition}</source>
            <translation>pour {scale}×, {condition}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>Enhanced {scale}×</source>
            <translation>Améliorée {scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>preview</source>
            <translation>aperçu</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/picture.py"></location>
            <source>saved at {strengths}</source>
            <translation>enregistrée à {strengths}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/reading.py"></location>
            <source>Enhance again</source>
            <translation>Améliorer de nouveau</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/reading.py"></location>
            <source>{name} has changed on the disk.</source>
            <translation>{name} a changé sur le disque.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/photo/starting.py"></location>
            <source>This photo would become {size} megapixels large; choose a lower scale.</source>
            <translation>Cette photo ferait {size} mégapixels ; choisissez une échelle plus petite.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Light</source>
            <translation>Léger</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes some of the noise and keeps the grain of a print.</source>
            <translation>Retire une partie du bruit et garde le grain d’un tirage.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Clean</source>
            <translation>Propre</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes noise and JPEG marks and adds nothing.</source>
            <translation>Retire le bruit et les marques JPEG et n’ajoute rien.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Removes noise and JPEG marks and adds a little detail.</source>
            <translation>Retire le bruit et les marques JPEG et ajoute un peu de détail.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Crisp</source>
            <translation>Vif</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/presets.py"></location>
            <source>Sharpens hair, leaves and stone. Check faces and text.</source>
            <translation>Accentue cheveux, feuilles et pierre. Vérifiez visages et textes.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/views.py"></location>
            <source>draft</source>
            <translation>ébauche</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/views.py"></location>
            <source>refining</source>
            <translation>affinage</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} is used where it lies.</source>
            <translation>{folder} est utilisé là où il se trouve.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>The models are in {folder} now.</source>
            <translation>Les modèles sont maintenant dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>The download is complete. Now get {file} from its authors' page.</source>
            <translation>Le téléchargement est terminé. Récupérez maintenant {file} sur la page de ses auteurs.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{file} is damaged, and only you can get it: import it again, from its authors' page or from a copy.</source>
            <translation>{file} est endommagé, et vous seul pouvez l’obtenir : importez-le à nouveau, depuis la page de ses auteurs ou depuis une copie.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{name} was removed. {size} are free again.</source>
            <translation>{name} a été retiré. {size} sont de nouveau libres.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Downloading</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Repairing</source>
            <translation>Réparation</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Removing</source>
            <translation>Retrait</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Importing</source>
            <translation>Importation</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} has no text encoder, which is needed once. Import the folder, then press Download.</source>
            <translation>{folder} n’a pas d’encodeur de texte, nécessaire une fois. Importez le dossier, puis appuyez sur Télécharger.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Moving</source>
            <translation>Déplacement</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Every file of {name} is whole.</source>
            <translation>Chaque fichier de {name} est intact.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{name} stays, because another model needs it.</source>
            <translation>{name} reste, car un autre modèle en a besoin.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>This frees {size}.</source>
            <translation>Cela libère {size}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Damaged: {files}.</source>
            <translation>Endommagé : {files}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source> and {count} more</source>
            <translation>
                <numerusform> et {count} autre</numerusform>
                <numerusform> et {count} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Imported {names}{more}.</source>
            <translation>Importé : {names}{more}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>{folder} stays as it is.</source>
            <translation>{folder} reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Removing {name}</source>
            <translation>Retrait de {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/changes.py"></location>
            <source>Repair downloads what is damaged again, and nothing else.</source>
            <translation>Réparer ne retélécharge que ce qui est endommagé.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/hint.py"></location>
            <source>PiSA-Mini is in use. Get {name} for the best quality.</source>
            <translation>PiSA-Mini est utilisé. Pour la meilleure qualité, installez {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/hint.py"></location>
            <source>Do not show again</source>
            <translation>Ne plus montrer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{done} of {whole}</source>
            <translation>{done} sur {whole}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Needs an update</source>
            <translation>Mise à jour nécessaire</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{what} ({size}, from its authors)</source>
            <translation>{what} ({size}, de ses auteurs)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{what} ({size})</source>
            <translation>{what} ({size})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>quick on every computer; comes with the program</source>
            <translation>rapide sur tout ordinateur ; fourni avec le programme</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>part of PiSA Desktop</source>
            <translation>partie de PiSA Desktop</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>{file} is missing</source>
            <translation>{file} manque</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not installed</source>
            <translation>Non installé</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not finished</source>
            <translation>Non terminé</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Read and accept the licence.</source>
            <translation>Lisez et acceptez la licence.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Download {name}, {size}. You can pause at any time.</source>
            <translation>Téléchargez {name}, {size}. Vous pouvez mettre en pause à tout moment.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>Get {file} from its authors' page and drop it here.</source>
            <translation>Récupérez {file} sur la page de ses auteurs et déposez-le ici.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>It is checked and converted, and is ready.</source>
            <translation>Il est vérifié et converti, puis prêt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/rows.py"></location>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>Use {name}</source>
            <translation>Utiliser {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} is ready.</source>
            <translation>{name} est prêt.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} can no longer be used, because its files are missing or damaged. PiSA-Mini is used.</source>
            <translation>{name} ne peut plus être utilisé, car des fichiers manquent ou sont endommagés. PiSA-Mini est utilisé.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/state/weights/weights.py"></location>
            <source>{name} is ready; it helps from the next start on.</source>
            <translation>{name} est prêt ; il aide dès le prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Another name for “{name}”; no file is renamed.</source>
            <translation>Un autre nom pour « {name} » ; aucun fichier n’est renommé.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Delete {name}</source>
            <translation>Supprimer {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>All settings become as they were at the first start. Presets of your own stay.</source>
            <translation>Tous les réglages redeviennent ceux du premier démarrage. Vos préréglages sont conservés.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Open photos</source>
            <translation>Ouvrir des photos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Open a folder of photos</source>
            <translation>Ouvrir un dossier de photos</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>New album</source>
            <translation>Nouvel album</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>An empty album, to which you add photos.</source>
            <translation>Un album vide, auquel vous ajoutez des photos.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Rename the album</source>
            <translation>Renommer l’album</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>There is no picture to paste.</source>
            <translation>Il n’y a pas d’image à coller.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Enhance the visible part</source>
            <translation>Améliorer la partie visible</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>This will take a while</source>
            <translation>Cela va prendre du temps</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Save a report</source>
            <translation>Enregistrer un rapport</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Save as a preset</source>
            <translation>Enregistrer comme préréglage</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Remove the album?</source>
            <translation>Retirer l’album ?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Reset all settings?</source>
            <translation>Réinitialiser tous les réglages ?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/dialog_opener.py"></location>
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Photo</source>
            <translation>&amp;Photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Album</source>
            <translation>&amp;Album</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;View</source>
            <translation>Aff&amp;ichage</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Sho&amp;w in folder</source>
            <translation>Montrer dans le &amp;dossier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Open result</source>
            <translation>&amp;Ouvrir le résultat</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Cop&amp;y result</source>
            <translation>&amp;Copier le résultat</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>P&amp;revious photo</source>
            <translation>Photo p&amp;récédente</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Next photo</source>
            <translation>Photo &amp;suivante</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Date taken</source>
            <translation>&amp;Date de prise de vue</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>File &amp;size</source>
            <translation>&amp;Taille du fichier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>S&amp;tate</source>
            <translation>É&amp;tat</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Last modified</source>
            <translation>&amp;Modifié en dernier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Order added</source>
            <translation>&amp;Ordre d’ajout</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Split</source>
            <translation>&amp;Partagé</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Split &amp;horizontally</source>
            <translation>Partagé &amp;horizontalement</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Side by si&amp;de</source>
            <translation>&amp;Côte à côte</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Si&amp;ngle</source>
            <translation>&amp;Seul</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Blink</source>
            <translation>&amp;Alterner</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Di&amp;fference</source>
            <translation>&amp;Différence</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Grid of strengths</source>
            <translation>&amp;Grille des intensités</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Grid of &amp;conditions (Photo is)</source>
            <translation>Grille des é&amp;tats (La photo est)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Detail &amp;map</source>
            <translation>Carte du dé&amp;tail</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Show the &amp;original (hold)</source>
            <translation>Montrer l’&amp;original (maintenir)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>F&amp;it</source>
            <translation>A&amp;juster</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Zoom in</source>
            <translation>&amp;Zoom avant</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Zoom o&amp;ut</source>
            <translation>Zoom a&amp;rrière</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Fu&amp;ll screen</source>
            <translation>Plein &amp;écran</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Open photos...</source>
            <translation>&amp;Ouvrir des photos...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Open &amp;folder...</source>
            <translation>Ouvrir un &amp;dossier...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Try a &amp;sample</source>
            <translation>Essayer un &amp;exemple</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;New album...</source>
            <translation>&amp;Nouvel album...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Open &amp;album</source>
            <translation>Ouvrir un &amp;album</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Export...</source>
            <translation>Ex&amp;porter...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Paste a picture</source>
            <translation>&amp;Coller une image</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>M&amp;odels...</source>
            <translation>&amp;Modèles...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Se&amp;ttings...</source>
            <translation>Ré&amp;glages...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Enhance</source>
            <translation>&amp;Améliorer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Enhance the &amp;visible part</source>
            <translation>Améliorer la partie &amp;visible</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Cancel</source>
            <translation>A&amp;nnuler</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Custom si&amp;ze...</source>
            <translation>Taille personnali&amp;sée...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Previous, on the canvas</source>
            <translation>Précédente, sur l’image</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Next, on the canvas</source>
            <translation>Suivante, sur l’image</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Enhance and export all...</source>
            <translation>&amp;Améliorer et exporter tout...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>E&amp;xport changed photos again</source>
            <translation>&amp;Exporter de nouveau les photos modifiées</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Re&amp;try failed photos</source>
            <translation>Réessayer les &amp;échecs</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Stop after this photo</source>
            <translation>Arrêter après &amp;cette photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Resume</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Cancel the rest</source>
            <translation>Annuler le re&amp;ste</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Do next</source>
            <translation>Faire en&amp;suite</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Sort &amp;by</source>
            <translation>&amp;Trier par</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Why photos were not saved...</source>
            <translation>Pourquoi des photos n’ont pas été enre&amp;gistrées...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Save a rep&amp;ort...</source>
            <translation>Enregistrer un rapp&amp;ort...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Rena&amp;me the album...</source>
            <translation>Reno&amp;mmer l’album...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Remove the album from the &amp;list...</source>
            <translation>Retirer l’album de la &amp;liste...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Contact &amp;view</source>
            <translation>&amp;Vue planche-contact</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Names below the &amp;thumbnails</source>
            <translation>Noms sous les minia&amp;tures</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Hide &amp;panels</source>
            <translation>Masquer les pa&amp;nneaux</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;About PiSA Desktop</source>
            <translation>À &amp;propos de PiSA Desktop</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>&amp;Copy strengths</source>
            <translation>Copier les &amp;intensités</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Paste &amp;strengths</source>
            <translation>Coller les in&amp;tensités</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Re&amp;move from the album</source>
            <translation>Retirer de l’al&amp;bum</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Scale &amp;{scale}×</source>
            <translation>Échelle &amp;{scale}×</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/menus.py"></location>
            <source>Photo is: {name}</source>
            <translation>La photo est : {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/messages.py"></location>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/messages.py"></location>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Pauses at once; the current photo starts again afterwards</source>
            <translation>Met aussitôt en pause ; la photo en cours recommence ensuite</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Export again</source>
            <translation>Exporter de nouveau</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Enhance all...</source>
            <translation>Tout améliorer...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/album_header.py"></location>
            <source>Stop after this photo</source>
            <translation>Arrêter après cette photo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Contact view of the album</source>
            <translation>Planche-contact de l’album</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>No photo is in this state.</source>
            <translation>Aucune photo n’est dans cet état.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>date taken</source>
            <translation>date de prise de vue</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>file size</source>
            <translation>taille du fichier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>state</source>
            <translation>état</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>folder</source>
            <translation>dossier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>last modified</source>
            <translation>dernière modification</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>order added</source>
            <translation>ordre d’ajout</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Sort...</source>
            <translation>Trier...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Sorted by {what}</source>
            <translation>Tri : {what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Not saved yet</source>
            <translation>Non enregistrées</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Saved</source>
            <translation>Enregistrées</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Changed since saving</source>
            <translation>Modifiées</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>Failed</source>
            <translation>Échecs</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/contact_view.py"></location>
            <source>{words} {count}</source>
            <translation>{words} {count}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{photos}: {parts}</source>
            <translation>{photos} : {parts}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>Photos of the album</source>
            <translation>Photos de l’album</translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} to do</source>
            <translation>
                <numerusform>{count} à faire</numerusform>
                <numerusform>{count} à faire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} not saved yet</source>
            <translation>
                <numerusform>{count} pas encore enregistrée</numerusform>
                <numerusform>{count} pas encore enregistrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} saved</source>
            <translation>
                <numerusform>{count} enregistrée</numerusform>
                <numerusform>{count} enregistrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../pisa_desktop/ui/window/photos/filmstrip.py"></location>
            <source>{count} changed since saving</source>
            <translation>
                <numerusform>{count} modifiée depuis l’enregistrement</numerusform>
                <numerusform>{count} modifiées depuis l’enregistrement</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>{words}. The mouse shows the original.</source>
            <translation>{words}. La souris montre l’original.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>not enhanced</source>
            <translation>pas améliorée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>being enhanced</source>
            <translation>en cours d’amélioration</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>enhanced, not saved</source>
            <translation>améliorée, pas enregistrée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>saved</source>
            <translation>enregistrée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>changed since it was saved</source>
            <translation>modifiée depuis l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/photos/thumbnail.py"></location>
            <source>failed</source>
            <translation>échouée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/single_instance.py"></location>
            <source>PiSA Desktop is already running but does not answer; close it, then start it again.</source>
            <translation>PiSA Desktop est déjà lancé mais ne répond pas ; fermez-le, puis relancez-le.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Model in use</source>
            <translation>Modèle utilisé</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Model being installed</source>
            <translation>Modèle en cours d’installation</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/status.py"></location>
            <source>Time left</source>
            <translation>Temps restant</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Recall slot {letter}</source>
            <translation>Rappeler la mémoire {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Store in slot {letter}</source>
            <translation>Ranger dans la mémoire {letter}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Strengths</source>
            <translation>&amp;Intensités</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up up</source>
            <translation>Nettoyage plus fort</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up down</source>
            <translation>Nettoyage moins fort</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail up</source>
            <translation>Détail plus fort</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail down</source>
            <translation>Détail moins fort</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up up, large step</source>
            <translation>Nettoyage plus fort, grand pas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Clean-up down, large step</source>
            <translation>Nettoyage moins fort, grand pas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail up, large step</source>
            <translation>Détail plus fort, grand pas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Detail down, large step</source>
            <translation>Détail moins fort, grand pas</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Presets</source>
            <translation>&amp;Préréglages</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Save as a preset...</source>
            <translation>&amp;Enregistrer comme préréglage...</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>R&amp;eset</source>
            <translation>&amp;Réinitialiser</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>&amp;Apply to selection</source>
            <translation>&amp;Appliquer à la sélection</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/strengths_menu.py"></location>
            <source>Start &amp;new photos with these</source>
            <translation>Commencer les &amp;nouvelles photos ainsi</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Height of the thumbnails</source>
            <translation>Hauteur des miniatures</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Only the photo is shown. Press H to show the panels again.</source>
            <translation>Seule la photo est affichée. Appuyez sur H pour revoir les panneaux.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Keep working</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Show panels</source>
            <translation>Montrer les panneaux</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/ui/window/window.py"></location>
            <source>Close PiSA Desktop?</source>
            <translation>Fermer PiSA Desktop ?</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{folder} cannot be used as {name}: it lacks {names}.</source>
            <translation>{folder} ne peut pas servir de {name} : il manque {names}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{file} in {folder}: This is {what}. PiSA-SR needs {name}.</source>
            <translation>{file} dans {folder} : c’est {what}. PiSA-SR a besoin de {name}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>{name} is installed already. Remove it first to use {folder} in its place.</source>
            <translation>{name} est déjà installé. Retirez-le d’abord pour utiliser {folder} à sa place.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>Preparing the empty prompt</source>
            <translation>Préparation de l’invite vide</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/adopting.py"></location>
            <source>another file</source>
            <translation>un autre fichier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>the UNet of Stable Diffusion 2.1 for 768 pixels</source>
            <translation>l’UNet de Stable Diffusion 2.1 pour 768 pixels</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>There is no model {name}. The models are: {known}.</source>
            <translation>Il n’existe pas de modèle {name}. Les modèles sont : {known}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>The catalogue file adds a source to {name}, which is not a package.</source>
            <translation>Le fichier de catalogue ajoute une source à {name}, qui n’est pas un paquet.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>{address} is neither an https:// address nor the whole path of a folder</source>
            <translation>{address} n’est ni une adresse https:// ni le chemin complet d’un dossier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>{path} cannot be used: {error}. Correct it or delete it.</source>
            <translation>{path} ne peut pas être utilisé : {error}. Corrigez-le ou supprimez-le.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>the best quality; a graphics card or patience</source>
            <translation>la meilleure qualité ; carte graphique ou patience</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>drafts while a slider moves on a slow computer (optional)</source>
            <translation>ébauches pendant qu’un curseur bouge sur un ordinateur lent (facultatif)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>UNet's description</source>
            <translation>description de l’UNet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>VAE's description</source>
            <translation>description du VAE</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder's description</source>
            <translation>description de l’encodeur de texte</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder</source>
            <translation>encodeur de texte</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>VAE in fp32</source>
            <translation>VAE en fp32</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>text encoder in fp32</source>
            <translation>encodeur de texte en fp32</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>UNet in fp32</source>
            <translation>UNet en fp32</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/catalogue.py"></location>
            <source>draft decoder</source>
            <translation>décodeur d’ébauches</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{what} needs {needed}, and the disk of {folder} has {free} free. Free {lacking}, or move the models to another disk.</source>
            <translation>{what} demande {needed}, et le disque de {folder} a {free} libres. Libérez {lacking} ou déplacez les modèles vers un autre disque.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{name}: {reason}. Trying again in {left:.0f} s</source>
            <translation>{name} : {reason}. Nouvel essai dans {left:.0f} s</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>{purpose} could not be downloaded ({reasons}). What has been downloaded is kept. Check the connection and try again.</source>
            <translation>Téléchargement impossible : {purpose} ({reasons}). Ce qui a été téléchargé est conservé. Vérifiez la connexion et réessayez.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>Copying {purpose}</source>
            <translation>Copie : {purpose}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>Downloading {purpose}</source>
            <translation>Téléchargement : {purpose}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>it has no source</source>
            <translation>aucune source</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>each of its {count} sources: {reason}</source>
            <translation>chacune de ses {count} sources : {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/download.py"></location>
            <source>what it sends is not the file</source>
            <translation>le fichier envoyé n’est pas le bon</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>{name} needs a graphics card by NVIDIA and its driver, and neither was found on this computer. Nothing has been downloaded.</source>
            <translation>{name} a besoin d’une carte graphique NVIDIA et de son pilote ; ni l’une ni l’autre n’ont été trouvés sur cet ordinateur. Rien n’a été téléchargé.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>The driver of {card} is too old for {name}: it has version {driver}, and {oldest} or newer is needed. Update it, then download again.</source>
            <translation>Le pilote de {card} est trop ancien pour {name} : version {driver}, alors qu’il faut {oldest} ou plus récent. Mettez-le à jour, puis téléchargez de nouveau.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/card.py"></location>
            <source>{card} is too old for {name}, which needs compute capability {oldest} or newer. Photos are still enhanced, by the processor.</source>
            <translation>{card} est trop ancienne pour {name}, qui demande la capacité de calcul {oldest} ou plus récente. Les photos restent améliorées par le processeur.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/entry.py"></location>
            <source>photos in seconds with a graphics card by NVIDIA</source>
            <translation>des photos en quelques secondes avec une carte graphique NVIDIA</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/unpack.py"></location>
            <source>{file} cannot be unpacked: {why}.</source>
            <translation>{file} ne peut pas être décompressé : {why}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/gpu_pack/unpack.py"></location>
            <source>Unpacking {what}</source>
            <translation>Décompression : {what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/https.py"></location>
            <source>The system's proxy or certificate settings cannot be used: {error}.</source>
            <translation>Les réglages de proxy ou de certificats du système ne peuvent pas être utilisés : {error}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a safetensors file of another kind</source>
            <translation>un fichier safetensors d’un autre type</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a file of another kind</source>
            <translation>un fichier d’un autre type</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a whole checkpoint of {family} in one file</source>
            <translation>un point de contrôle complet de {family} en un fichier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a network of another kind (a transformer such as Flux or Stable Diffusion 3)</source>
            <translation>un réseau d’un autre type (un transformeur comme Flux ou Stable Diffusion 3)</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a LoRA of another kind</source>
            <translation>un LoRA d’un autre type</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a VAE, but not the one that is needed</source>
            <translation>un VAE, mais pas celui qu’il faut</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a text encoder, but not the one that is needed</source>
            <translation>un encodeur de texte, mais pas celui qu’il faut</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>an empty file</source>
            <translation>un fichier vide</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a pointer of Git LFS, not the file itself</source>
            <translation>un pointeur de Git LFS, pas le fichier lui-même</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a web page: the page was saved instead of the file that it leads to</source>
            <translation>une page web : la page a été enregistrée au lieu du fichier auquel elle mène</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a GGUF file, which PiSA-SR cannot use</source>
            <translation>un fichier GGUF, que PiSA-SR ne peut pas utiliser</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a PyTorch or zip file; only the safetensors files of Stable Diffusion are read</source>
            <translation>un fichier PyTorch ou zip ; seuls les fichiers safetensors de Stable Diffusion sont lus</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a device or a pipe, not a file</source>
            <translation>un périphérique ou un tube, pas un fichier</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a damaged or incomplete safetensors file</source>
            <translation>un fichier safetensors endommagé ou incomplet</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a {family} UNet</source>
            <translation>un UNet de {family}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a UNet of another kind</source>
            <translation>un UNet d’un autre type</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/identify.py"></location>
            <source>a file far too large for LoRAs</source>
            <translation>un fichier bien trop grand pour des LoRA</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{path}: This is {what}. PiSA-SR needs the files of Stable Diffusion 2.1-base.</source>
            <translation>{path} : c’est {what}. PiSA-SR a besoin des fichiers de Stable Diffusion 2.1-base.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{path}: These are LoRAs for another network: they adapt {found} and {found2} layers with rank {ranks}. {name} adapt {wanted} layers with rank {rank}.</source>
            <translation>{path} : ces LoRA sont pour un autre réseau : ils adaptent {found} et {found2} couches de rang {ranks}. {name} adaptent {wanted} couches de rang {rank}.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>There is no file in {where} that a model needs.</source>
            <translation>Il n’y a dans {where} aucun fichier dont un modèle ait besoin.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/importing.py"></location>
            <source>{folder} holds too many files. Name the folder of the model.</source>
            <translation>{folder} contient trop de fichiers. Indiquez le dossier du modèle.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>{file} in {folder} is damaged or has changed. The folder does not belong to PiSA Desktop, so it is left alone. Remove {name} and install it to have a copy of its own.</source>
            <translation>{file} dans {folder} est endommagé ou a changé. Le dossier n’appartient pas à PiSA Desktop et n’est donc pas touché. Retirez {name} et installez-le pour en avoir une copie propre.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>Looking for a graphics card</source>
            <translation>Recherche d’une carte graphique</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/install.py"></location>
            <source>Converting {name}</source>
            <translation>Conversion de {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>{model} comes under the {licence}, which has to be read and accepted first.</source>
            <translation>{model} est sous : {licence}. Elle doit d’abord être lue et acceptée.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>CreativeML Open RAIL++-M licence</source>
            <translation>licence CreativeML Open RAIL++-M</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use, also commercially. Its use restrictions (paragraph 5 and Attachment A) bind every user.</source>
            <translation>Utilisation libre, même commerciale. Ses restrictions d’usage (paragraphe 5 et annexe A) engagent chaque utilisateur.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Apache 2.0, according to its README</source>
            <translation>Apache 2.0, d’après son README</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>PiSA-SR's README says that the project is released under the Apache 2.0 licence. The project's repository held no LICENSE file when this was written.</source>
            <translation>Le README de PiSA-SR dit que le projet est publié sous la licence Apache 2.0. Le dépôt du projet ne contenait pas de fichier LICENSE quand ceci a été écrit.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>NVIDIA's licence agreements for CUDA and cuDNN; BSD-3-Clause of PyTorch</source>
            <translation>contrats de licence de NVIDIA pour CUDA et cuDNN ; BSD-3-Clause de PyTorch</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use on NVIDIA's graphics cards. The texts are in the archives.</source>
            <translation>Utilisation libre sur les cartes graphiques NVIDIA. Les textes sont dans les archives.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>MIT licence</source>
            <translation>licence MIT</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>Free to use for any purpose, without warranty.</source>
            <translation>Utilisation libre dans tout but, sans garantie.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/licences.py"></location>
            <source>The licence text {file} has been changed. Install the program again.</source>
            <translation>Le texte de licence {file} a été modifié. Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{name} is running. Choose the processor as the device in Settings, start PiSA Desktop again, and try again.</source>
            <translation>{name} est en cours d’utilisation. Choisissez le processeur comme périphérique dans les réglages, redémarrez PiSA Desktop et réessayez.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{folder} cannot be removed: one of its files is in use ({error}).</source>
            <translation>{folder} ne peut pas être retiré : un de ses fichiers est utilisé ({error}).</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} and {old} lie inside each other. Choose another folder.</source>
            <translation>{to} et {old} se contiennent l’un l’autre. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} is a whole disk. Choose a folder on it.</source>
            <translation>{to} est un disque entier. Choisissez-y un dossier.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{to} is not empty. Choose a new or an empty folder.</source>
            <translation>{to} n’est pas vide. Choisissez un dossier nouveau ou vide.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>The models cannot be moved to {folder}: {reason}</source>
            <translation>Les modèles ne peuvent pas être déplacés vers {folder} : {reason}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>{target} was not written as it should be. Choose another disk.</source>
            <translation>{target} n’a pas été écrit correctement. Choisissez un autre disque.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>Moving {name}</source>
            <translation>Déplacement de {name}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/moving.py"></location>
            <source>Moving the models</source>
            <translation>Le déplacement des modèles</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/part_file.py"></location>
            <source>Checking {what}</source>
            <translation>Vérification : {what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/part_file.py"></location>
            <source>Checking the first part of {what}</source>
            <translation>Vérification de la première partie : {what}</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/sizes.py"></location>
            <source>{size:.0f} bytes</source>
            <translation>{size:.0f} octets</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/sizes.py"></location>
            <source>{size:.0f} MB</source>
            <translation>{size:.0f} Mo</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/sizes.py"></location>
            <source>{size:.0f} KB</source>
            <translation>{size:.0f} Ko</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{advice}, or open Models in the window.</source>
            <translation>{advice}, ou ouvrez Modèles dans la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is not installed: install it with `models install {id}`</source>
            <translation>{name} n’est pas installé : installez-le avec `models install {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is not complete: go on with `models install {id}`</source>
            <translation>{name} n’est pas complet : continuez avec `models install {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} has changed since its last check: run `models check {id}`</source>
            <translation>{name} a changé depuis la dernière vérification : exécutez `models check {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>{name} is damaged: run `models repair {id}`</source>
            <translation>{name} est endommagé : exécutez `models repair {id}`</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>The models are being changed or downloaded by another PiSA Desktop. Wait until it has finished.</source>
            <translation>Les modèles sont en cours de modification ou de téléchargement par un autre PiSA Desktop. Attendez qu’il ait terminé.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/store.py"></location>
            <source>The models cannot be changed, because {folder} cannot be written to: {reason}. Make it writable and try again.</source>
            <translation>Les modèles ne peuvent pas être modifiés, car il est impossible d’écrire dans {folder} : {reason}. Rendez ce dossier accessible en écriture et réessayez.</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>the connection was cut</source>
            <translation>la connexion a été coupée</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>it cannot be reached</source>
            <translation>serveur injoignable</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>the proxy refuses the connection ({error})</source>
            <translation>le proxy refuse la connexion ({error})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>its certificate is not trusted ({reason})</source>
            <translation>son certificat n’est pas reconnu ({reason})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>its address makes no sense ({error})</source>
            <translation>son adresse n’a pas de sens ({error})</translation>
        </message>
        <message>
            <location filename="../../pisa_desktop/weights/transfer.py"></location>
            <source>it leads to an address that is not HTTPS</source>
            <translation>elle mène à une adresse qui n’est pas en HTTPS</translation>
        </message>
    </context>
</TS>
