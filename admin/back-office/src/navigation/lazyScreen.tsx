import { Skeleton, Stack } from '@mui/material';
import { type ComponentType, useEffect, useState } from 'react';
import { ApiError } from '../client/errors';
import { NotLoaded } from '../common/NotLoaded';

type Load = () => Promise<ComponentType>;

/**
 * A screen whose code is loaded when it is opened first. Unlike React's `lazy`, it takes the place of the screen before at once, and what
 * could not be loaded can be asked for again.
 */
export function lazyScreen(load: Load): ComponentType {
  let Loaded: ComponentType | undefined;
  const loadOnce: Load = async () => (Loaded ??= await load());
  return function LazyScreen() {
    const { Screen, hasFailed, retry } = useLoaded(loadOnce, Loaded);
    if (Screen) return <Screen />;
    return hasFailed ? <NotLoaded error={new ApiError('UNREACHABLE')} onRetry={retry} /> : <ScreenToCome />;
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
  return { Screen, hasFailed, retry: () => setFailed(false) };
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
