/**
 * Tells the administrators of something that a person should mend. `code` is `room.what_happened`; no field is a
 * secret, a chat or what somebody wrote.
 */
export type Notice = (code: string, fields: Readonly<Record<string, string | number>>) => void;
