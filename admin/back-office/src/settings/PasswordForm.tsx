import { Alert, Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useGetIdentity, useNotify, useTranslate } from 'react-admin';
import { PasswordField } from '../accounts/sign-in/PasswordField';
import { messageOf, Refusal } from '../client/errors';
import { Section } from '../common/Section';
import { useAction } from '../common/useAction';
import { changeMyPassword } from './ownAccountProvider';
import { SESSIONS } from './Sessions';

const FIELDS = [
  {
    ...{ id: 'current-password', name: 'currentPassword', autoComplete: 'current-password' },
    label: 'resources.settings.password.current',
  },
  {
    ...{ id: 'new-password', name: 'newPassword', autoComplete: 'new-password' },
    ...{ label: 'resources.settings.password.next', help: 'resources.settings.password.help' },
  },
] as const;

type Name = (typeof FIELDS)[number]['name'];

const typedIn = (form: HTMLFormElement, name: Name): string => String(new FormData(form).get(name) ?? '');

/** Changes one's own password: the old one is asked for, and the other sessions end. */
export function PasswordForm() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { failure, isRunning, send } = useChange();
  const words = (key: string) => translate(key, { _: key });
  const errorOf = (name: Name): string | undefined =>
    failure instanceof Refusal ? failure.userErrors.find(({ field }) => field?.[0] === name)?.message : undefined;
  const isElsewhere = failure !== null && FIELDS.every(({ name }) => errorOf(name) === undefined);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const empty = FIELDS.find(({ name }) => typedIn(form, name) === '');
    if (empty) return document.getElementById(empty.id)?.focus();
    return void send(form);
  };
  return (
    <Section title={translate('resources.settings.password.title')}>
      <Box component="form" noValidate onSubmit={submit} sx={{ maxWidth: 400 }}>
        {isElsewhere && <Alert severity="error">{words(messageOf(failure))}</Alert>}
        {/* Whose password it is, for who keeps passwords. */}
        <input type="text" name="username" autoComplete="username" defaultValue={identity?.fullName ?? ''} hidden />
        {FIELDS.map((field) => (
          <PasswordField key={field.id} words={words} error={errorOf(field.name)} field={field} />
        ))}
        <Button type="submit" variant="contained" disabled={isRunning} sx={{ mt: 1 }}>
          {translate('resources.settings.password.change')}
        </Button>
      </Box>
    </Section>
  );
}

function useChange() {
  const queries = useQueryClient();
  const notify = useNotify();
  const [failure, setFailure] = useState<unknown>(null);
  const { run, isRunning } = useAction({ onError: setFailure });
  const send = (form: HTMLFormElement) =>
    run(async () => {
      setFailure(null);
      await changeMyPassword({
        currentPassword: typedIn(form, 'currentPassword'),
        newPassword: typedIn(form, 'newPassword'),
      });
      form.reset();
      notify('resources.settings.password.changed', { type: 'success' });
      await queries.invalidateQueries({ queryKey: SESSIONS });
    });
  return { failure, isRunning, send };
}
