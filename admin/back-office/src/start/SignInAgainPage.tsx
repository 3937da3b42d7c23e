import { useLocaleState, useLogin, useTranslate } from 'react-admin';
import { SignInPage } from '../accounts/sign-in/SignInPage';
import { AppNotification } from '../notification/AppNotification';

/** For somebody who has signed out: what is loaded stays. */
export function SignInAgainPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [language, setLanguage] = useLocaleState();
  const words = (key: string) => translate(key, { _: key });
  return (
    <>
      <SignInPage
        words={words}
        language={language}
        onLanguage={(chosen) => void setLanguage(chosen)}
        onSignIn={login}
      />
      <AppNotification />
    </>
  );
}
