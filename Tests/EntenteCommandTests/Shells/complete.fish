# complete.fish SCRIPT LINE: what fish offers for the last word of a line, one a line.
source $argv[1]
complete -C $argv[2] | string replace -r '\t.*' ''
