/** A line of the message: a sentence or several, or a link that stands alone with what it is for. */
export type Paragraph = string | { label: string; href: string };

/** What is said, to one person, in French. */
export interface Letter {
  to: string;
  subject: string;
  paragraphs: readonly Paragraph[];
  replyTo?: string;
  /** The Message-ID of the message it answers, and those of the whole exchange. */
  inReplyTo?: string;
  references?: readonly string[];
}

export interface Mail extends Letter {
  /** The same for a repeated sending, so that it can be recognised: the Message-ID is made of it. */
  id: string;
}

/** The way out. Throws when the message may not have left. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
