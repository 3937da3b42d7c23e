import { useMatch } from 'react-admin';

/** The contribution that the address names; null in the queue alone. */
export function useOpenId(): string | null {
  const match = useMatch({ path: '/contributions/:id/show', end: true });
  return match?.params['id'] ?? null;
}
