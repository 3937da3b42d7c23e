/** How failed tries make the next one wait: so many are free, then the wait doubles with each one up to its longest. */
export interface Patience {
  free: number;
  longestSeconds: number;
}

/** One account from one address: a stranger elsewhere never makes a member wait. */
export const ACCOUNT_PATIENCE: Patience = { free: 5, longestSeconds: 900 };
/** One address, whatever the account: an office of thirty who all mistype once waits for nothing. */
export const ADDRESS_PATIENCE: Patience = { free: 30, longestSeconds: 60 };

/** A day without a try clears the count. */
export const FORGET_AFTER_MS = 86_400_000;
