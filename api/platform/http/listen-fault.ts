import { ConfigError } from '../variables';

/** Gives a handler that names the variable to change, when a port cannot be listened on. */
export function listenFault(
  variable: string,
  { host, port }: { host: string; port: number },
): (error: unknown) => never {
  const lines: Readonly<Record<string, string>> = {
    EADDRINUSE: `${variable}: ${port} is taken by another program on ${host}`,
    EACCES: `${variable}: ${port} needs rights that this user does not have`,
    EADDRNOTAVAIL: `HOST: ${host} is not an address of this machine`,
    ENOTFOUND: `HOST: ${host} is not an address of this machine`,
    EAI_AGAIN: `HOST: ${host} is not an address of this machine`,
  };
  return (error) => {
    const line = lines[String((error as NodeJS.ErrnoException).code)];
    throw line === undefined ? error : new ConfigError(line);
  };
}
