import type { OaButton } from './buttons.ts';

/** A consultation message as version 3 of the API takes it. */
export type OaMessage = object;

export function textMessage(text: string): OaMessage {
  return { text };
}

export function buttonsMessage(text: string, buttons: readonly OaButton[]): OaMessage {
  return { text, attachment: { type: 'template', payload: { buttons } } };
}

/** A picture that was uploaded, with its title. */
export function imageMessage(text: string, attachmentId: string): OaMessage {
  const elements = [{ media_type: 'image', attachment_id: attachmentId }];
  return { text, attachment: { type: 'template', payload: { template_type: 'media', elements } } };
}

/** A file that was uploaded. */
export function fileMessage(token: string): OaMessage {
  return { attachment: { type: 'file', payload: { token } } };
}
