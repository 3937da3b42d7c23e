import { Skeleton, Stack } from '@mui/material';
import { type ComponentType, useEffect, useState } from 'react';
import { Title } from 'react-admin';
import { ApiError } from '../client/errors';
import { NotLoaded } from '../common/NotLoaded';

type Load = () => Promise<ComponentType>;

/**
 * A screen whose code is loaded when it is opened first. Unlike React's `lazy`, it takes the place of the screen before at once, and says
 * what could not be loaded.
 */
export function lazyScreen(load: Load): ComponentType {
  let Loaded: ComponentType | undefined;
  const loadOnce: Load = async () => (Loaded ??= await load());
  return function LazyScreen() {
    const { Screen, hasFailed } = useLoaded(loadOnce, Loaded);
    if (Screen) return <Screen />;
    return hasFailed ? <ScreenMissing /> : <ScreenToCome />;
  };
}

function useLoaded(load: Load, already: ComponentType | undefined) {
  const [Screen, setScreen] = useState(() => already);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (Screen || hasFailed) return;
    load().then(
      (loaded) => setScreen(() => loaded),
      () => setFailed(true),
    );
  }, [load, Screen, hasFailed]);
  return { Screen, hasFailed };
}

/** Browsers keep a script that did not come as failed, as long as the page lives: once the server answers, the page is loaded anew. */
async function loadAnew(): Promise<void> {
  const answers = await fetch(window.location.pathname, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (answers) window.location.reload();
}

function ScreenMissing() {
  return (
    <>
      <Title title="app.failed.title" />
      <NotLoaded error={new ApiError('UNREACHABLE')} onRetry={loadAnew} />
    </>
  );
}

function ScreenToCome() {
  return (
    <Stack aria-hidden spacing={1.5} sx={{ p: 2 }}>
      <Skeleton variant="rounded" height={28} width="35%" />
      {[0, 1, 2, 3, 4, 5].map((line) => (
        <Skeleton key={line} variant="rounded" height={36} />
      ))}
    </Stack>
  );
}
