@echo off
rem Starts Hearsay. JAVA_HOME chooses the Java (17 or newer), HEARSAY_OPTS hands further options to it.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "CLASSPATH=%~dp0..\lib\*"
"%JAVA%" -Xmx2g -XX:+UseSerialGC -Dfile.encoding=UTF-8 %HEARSAY_OPTS% org.hearsay.cli.Main %*
exit /b %ERRORLEVEL%
