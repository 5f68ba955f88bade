@echo off
rem Starts Lithograph with the first fitting JDK: LITHOGRAPH_JAVA, JAVA_HOME, the usual places, the path.
setlocal EnableDelayedExpansion
set "home=%~dp0.."
set "java="
if defined LITHOGRAPH_JAVA set "java=%LITHOGRAPH_JAVA%"
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do for %%b in ("%%~dpj..") do call :try "%%~fb"
if not defined java (
    echo lithograph: no JDK 25 or later was found; install one ^(for example Temurin 25^) or set JAVA_HOME to it. 1>&2
    exit /b 3
)
"%java%" "@%home%\lib\jvm.options" %LITHOGRAPH_OPTS% --module-path "%home%\lib" --module lithograph/lithograph.Lithograph %*
exit /b %ERRORLEVEL%

:try
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    set "version=%%~v"
    set "version=!version:"=!"
    if !version! geq 25 set "java=%~1\bin\java.exe"
)
exit /b 0
