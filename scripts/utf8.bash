# Sourced by the scripts that start a JVM: in another locale it cannot open a file whose name has an umlaut.
if [[ $(uname) == Linux && $(locale charmap 2>/dev/null) != UTF-8 ]] &&
    locale -a 2>/dev/null | grep -qixE 'C\.utf-?8'; then
    export LC_ALL=C.UTF-8
fi
