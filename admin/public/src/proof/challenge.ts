/** The server's challenge: find the number whose hash, after the salt, is `challenge`. */
export interface Challenge {
  algorithm: string;
  challenge: string;
  salt: string;
  signature: string;
  maxNumber: number;
}

/** Encoded as the server expects it: base64 of JSON. */
export function encodeSolution({ algorithm, challenge, salt, signature }: Challenge, number: number): string {
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}
