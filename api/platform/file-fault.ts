import { ConfigError } from './variables';

/** The line that names the variable, for a failure of the file system; any other error as it is. */
export function fileFault(variable: string, path: string, error: unknown): unknown {
  if (error instanceof ConfigError) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  return new ConfigError(`${variable}: ${path} cannot be used (${code})`);
}
