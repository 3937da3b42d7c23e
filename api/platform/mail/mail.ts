import type { Language } from '../language';

/** A paragraph of a message: text, or a link with its label, which may head what follows it, or be what the message is about. */
export type Paragraph = string | { label: string; href: string; as?: 'HEADING' | 'BUTTON' };

/** A message to one person. */
export interface MailToSend {
  to: string;
  subject: string;
  paragraphs: readonly Paragraph[];
  /** Of its words; French without it. */
  language?: Language;
  replyTo?: string;
  /** Of a message that comes again and again: the address that stops it by one POST (RFC 8058). */
  unsubscribe?: string;
  /** The Message-ID of the message that this one answers; `references` holds those of the whole exchange. */
  inReplyTo?: string;
  references?: readonly string[];
}

export interface Mail extends MailToSend {
  /** The Message-ID is made from this id, which stays the same when the message is sent again, so that receivers recognise it. */
  id: string;
}

/** Sends messages. Throws when a message may not have been sent. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
