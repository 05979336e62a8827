{"hello": "${who}"}
