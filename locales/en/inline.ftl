# Cards that are put into other chats.
inline-description = { $fact } · { $source }
