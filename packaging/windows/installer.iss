; The installer for Windows, called by packages.py with Version, Folder, Out and Name. Paths are relative to this file.
; One file without disk spanning, which winget cannot install. Without administrator rights it installs for one user.

[Setup]
AppId={{6B1B9C52-0D5E-4C58-9E0B-6C2B3D6E9A41}
AppName=PiSA Desktop
AppVersion={#Version}
AppVerName=PiSA Desktop {#Version}
AppPublisher=PiSA Desktop developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\PiSA Desktop
DefaultGroupName=PiSA Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
DiskSpanning=no
WizardStyle=modern
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\PiSA Desktop.exe
ChangesAssociations=yes
ChangesEnvironment=yes
OutputDir={#Out}
OutputBaseFilename={#Name}

[Tasks]
Name: desktopicon; Description: "A shortcut on the desktop"; Flags: unchecked
Name: path; Description: "The command pisa-desktop in terminals (adds the folder to PATH)"; Flags: unchecked

[InstallDelete]
; Libraries of an older version that this one no longer has would be found first.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\PiSA Desktop"; Filename: "{app}\PiSA Desktop.exe"
Name: "{autodesktop}\PiSA Desktop"; Filename: "{app}\PiSA Desktop.exe"; Tasks: desktopicon

[Registry]
; "Open with": the program offers itself for photos and becomes the standard for none.
Root: HKA; Subkey: "Software\Classes\PisaDesktop.Photo"; ValueType: string; ValueData: "Photo"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\PisaDesktop.Photo\DefaultIcon"; ValueType: string; ValueData: """{app}\PiSA Desktop.exe"",0"
Root: HKA; Subkey: "Software\Classes\PisaDesktop.Photo\shell\open\command"; ValueType: string; ValueData: """{app}\PiSA Desktop.exe"" -- ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\PiSA Desktop.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "PiSA Desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\PiSA Desktop.exe\shell\open\command"; ValueType: string; ValueData: """{app}\PiSA Desktop.exe"" -- ""%1"""
#define Offer(str Ending) "Root: HKA; Subkey: ""Software\Classes\." + Ending + "\OpenWithProgids""; ValueType: none; ValueName: ""PisaDesktop.Photo""; Flags: uninsdeletevalue"
#emit Offer("jpg")
#emit Offer("jpeg")
#emit Offer("png")
#emit Offer("webp")
#emit Offer("tif")
#emit Offer("tiff")
#emit Offer("avif")
#emit Offer("heic")
#emit Offer("heif")
#emit Offer("bmp")
#emit Offer("gif")
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotInPath

[Run]
Filename: "{app}\PiSA Desktop.exe"; Description: "Start PiSA Desktop"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Param: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function IsNotInPath: Boolean;
var
  Path: String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0;
end;
