@echo off
rem Opens one wall full screen and opens it again whenever the browser ends.
rem The page /wall/setup gives this file with the address of the wall filled in.
rem Put a shortcut to this file into the folder that  shell:startup  opens.
set "WALL=ADDRESS_OF_THE_WALL"
set "SECURE=--unsafely-treat-insecure-origin-as-secure=ORIGIN_OF_THE_WALL"
set "PROFILE=%LOCALAPPDATA%\JiayuanWall"
set "BROWSER=%ProgramFiles%\Google\Chrome\Application\chrome.exe"
if not exist "%BROWSER%" set "BROWSER=%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe"
if not exist "%BROWSER%" set "BROWSER=%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe"
rem The screen stays on.
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0
:again
start "" /wait "%BROWSER%" --kiosk --edge-kiosk-type=fullscreen --user-data-dir="%PROFILE%" %SECURE% --no-first-run --no-default-browser-check --noerrdialogs --disable-session-crashed-bubble --hide-crash-restore-bubble --disable-background-timer-throttling --disable-backgrounding-occluded-windows --disable-renderer-backgrounding --disable-features=Translate,SpareRendererForSitePerProcess,CalculateNativeWinOcclusion --disable-component-update --disable-sync --disable-pinch --overscroll-history-navigation=0 "%WALL%"
timeout /t 2 /nobreak >nul
goto again
