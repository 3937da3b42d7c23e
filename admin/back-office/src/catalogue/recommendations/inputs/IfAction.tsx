import type { ReactNode } from 'react';
import { FormDataConsumer } from 'react-admin';

/** Fields of actions only: the duration, the cooldown, and the strategies. */
export function IfAction({ children }: { children: ReactNode }) {
  return <FormDataConsumer>{({ formData }) => formData['kind'] === 'ACTION' && children}</FormDataConsumer>;
}
