import type { ReactNode } from 'react';
import { FormDataConsumer } from 'react-admin';

/** What makes sense for an action only: a duration, a rest, the strategies that it serves. */
export function IfAction({ children }: { children: ReactNode }) {
  return <FormDataConsumer>{({ formData }) => formData['kind'] === 'ACTION' && children}</FormDataConsumer>;
}
