{"hello": "${who}", "message": "${msg("ex.greeting")}"}
