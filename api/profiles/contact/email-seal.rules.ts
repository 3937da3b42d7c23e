import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Signer } from '../../platform/signer';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps addresses so that whoever has the database alone reads none of them: encrypted, and found by a keyed hash. */
export class EmailSeal {
  private readonly key: Buffer;

  constructor(private readonly signer: Signer) {
    this.key = Buffer.from(signer.sign('seal of e-mail addresses', 'AES-256-GCM'), 'base64url');
  }

  /** The same for an address however its letters are written. */
  hash(email: string): string {
    return this.signer.sign('e-mail address of a job seeker', email.trim().toLowerCase());
  }

  /** Sealed for one profile: nothing is read of it for another. */
  seal(profileId: string, email: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(profileId));
    const sealed = [cipher.update(email, 'utf8'), cipher.final()];
    return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString('base64url');
  }

  /** Null for what was sealed with another secret. */
  open(profileId: string, sealed: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)];
    try {
      const decipher = createDecipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(profileId)).setAuthTag(tag);
      const opened = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
      return Buffer.concat(opened).toString('utf8');
    } catch {
      return null;
    }
  }
}
