import { CssBaseline, ThemeProvider } from '@mui/material';
import { type ComponentType, lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { createTheme } from '@mui/material/styles';
import { signIn, authProvider, type Credentials } from '../accounts/sign-in/authProvider';
import { secretIn } from '../accounts/sign-in/passwordLink';
import { SignInPage } from '../accounts/sign-in/SignInPage';
import { ApiError } from '../client/errors';

import { currentLanguage, keepLanguage, setLanguage } from '../client/language';
import { signedInHere } from '../client/pageSession';
import { preferLanguage } from '../preferences/preferences';
import { useMode } from '../theme/appearance';
import { THEMES } from '../theme/theme';
import { NotStarted } from './NotStarted';
import { wordsIn } from './words';

/** Seldom opened, and loaded then. */
const NewPasswordPage = lazy(async () => ({
  default: (await import('../accounts/sign-in/NewPasswordPage')).NewPasswordPage,
}));

/** Who is asked for, where it goes from there. */
type Stage =
  | { kind: 'asking' }
  | { kind: 'choosing'; secret: string }
  | { kind: 'signedOut' }
  | { kind: 'failed' }
  | { kind: 'started'; App: ComponentType };

const loadApp = async (): Promise<ComponentType> => (await import('./loadApp')).loadApp();

const isSignedOut = (error: unknown): boolean => error instanceof ApiError && error.code === 'UNAUTHENTICATED';

async function begin(): Promise<Stage> {
  try {
    await authProvider.checkAuth({});
    return { kind: 'started', App: await loadApp() };
  } catch (error) {
    return { kind: isSignedOut(error) ? 'signedOut' : 'failed' };
  }
}

/** A mailed link to choose a password goes first. */
function firstStage(): Stage {
  const secret = secretIn(window.location.hash);
  return secret ? { kind: 'choosing', secret } : { kind: 'asking' };
}

/** Signing in, which is light; what it opens is loaded after it. */
export function Start() {
  const [stage, setStage] = useState(firstStage);
  const mode = useMode();
  const theme = useMemo(() => createTheme(THEMES[mode]), [mode]);
  useEffect(() => {
    setLanguage(currentLanguage());
    if (!secretIn(window.location.hash)) void begin().then(setStage);
  }, []);
  return (
    <ThemeProvider theme={theme}>
      {/* Stays under what is started, whose own comes a moment later: a dark screen would be white until then. */}
      <CssBaseline />
      {stage.kind === 'started' && <stage.App />}
      {stage.kind === 'choosing' && <Choosing secret={stage.secret} onDone={setStage} />}
      {stage.kind === 'signedOut' && <FirstSignIn onDone={setStage} />}
      {stage.kind === 'failed' && <NotStarted words={wordsIn(currentLanguage())} />}
    </ThemeProvider>
  );
}

/** The language of the pages that come before react-admin. */
function useOwnLanguage() {
  const [language, setOwn] = useState(currentLanguage());
  const onLanguage = (chosen: string) => {
    keepLanguage(chosen);
    preferLanguage(chosen);
    setOwn(chosen);
  };
  return { language, onLanguage, words: wordsIn(language) };
}

/** A mailed link was followed. */
function Choosing({ secret, onDone }: { secret: string; onDone: (stage: Stage) => void }) {
  const own = useOwnLanguage();
  return (
    <Suspense>
      <NewPasswordPage {...own} secret={secret} onDone={() => void begin().then(onDone)} />
    </Suspense>
  );
}

function FirstSignIn({ onDone }: { onDone: (stage: Stage) => void }) {
  const enter = async (credentials: Credentials) => {
    await signIn(credentials);
    onDone(await begin());
  };
  return <SignInPage {...useOwnLanguage()} onSignIn={enter} ended={signedInHere()} />;
}
