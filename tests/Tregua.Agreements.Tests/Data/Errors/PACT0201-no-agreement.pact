# nothing but names
party North
