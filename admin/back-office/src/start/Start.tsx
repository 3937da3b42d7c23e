import { CssBaseline, ThemeProvider } from '@mui/material';
import { type ComponentType, useEffect, useMemo, useState } from 'react';
import { createTheme } from '@mui/material/styles';
import { signIn, authProvider, type Credentials } from '../accounts/sign-in/authProvider';
import { SignInPage } from '../accounts/sign-in/SignInPage';
import { ApiError } from '../client/errors';
import { currentLanguage, keepLanguage, setLanguage } from '../client/language';
import { useMode } from '../theme/appearance';
import { THEMES } from '../theme/theme';
import { NotStarted } from './NotStarted';
import { wordsIn } from './words';

/** Who is asked for, where it goes from there. */
type Stage = { kind: 'asking' } | { kind: 'signedOut' } | { kind: 'failed' } | { kind: 'started'; App: ComponentType };

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

/** Signing in, which is light; what it opens is loaded after it. */
export function Start() {
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const mode = useMode();
  const theme = useMemo(() => createTheme(THEMES[mode]), [mode]);
  useEffect(() => {
    setLanguage(currentLanguage());
    void begin().then(setStage);
  }, []);
  if (stage.kind === 'started') return <stage.App />;
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      {stage.kind === 'signedOut' && <FirstSignIn onDone={setStage} />}
      {stage.kind === 'failed' && <NotStarted words={wordsIn(currentLanguage())} />}
    </ThemeProvider>
  );
}

function FirstSignIn({ onDone }: { onDone: (stage: Stage) => void }) {
  const [language, setOwn] = useState(currentLanguage());
  const change = (chosen: string) => {
    keepLanguage(chosen);
    setOwn(chosen);
  };
  const enter = async (credentials: Credentials) => {
    await signIn(credentials);
    onDone(await begin());
  };
  return <SignInPage words={wordsIn(language)} language={language} onLanguage={change} onSignIn={enter} />;
}
