# complete.bash SCRIPT LINE: what bash offers for the last word of a line, one a line; a line that ends in a space asks for a
# new word.
source "$1"
read -ra COMP_WORDS <<< "$2"
[[ "$2" == *" " ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMP_LINE="$2"
COMP_POINT=${#COMP_LINE}
COMPREPLY=()
[[ "$(complete -p entente)" == *" -F _entente entente" ]] || exit 3
_entente entente "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
