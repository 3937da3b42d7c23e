import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import type { TestApi } from './api';

/** The reply of the SMTP server to a message. */
export interface SmtpAnswer {
  code: number;
  response: string;
}

/** Opens the SMTP server of the test's application on a free port, and sends messages to it. */
export class TestMailClient {
  constructor(readonly port: number) {}

  static async open({ app }: TestApi): Promise<TestMailClient> {
    return new TestMailClient(await app.inbound.listen(0, '127.0.0.1'));
  }

  async send(mail: SendMailOptions): Promise<SmtpAnswer> {
    const transport = createTransport({
      host: '127.0.0.1',
      port: this.port,
      ignoreTLS: true,
      greetingTimeout: 10_000,
      socketTimeout: 10_000,
    });
    try {
      const { response } = await transport.sendMail(mail);
      return { code: Number(response.slice(0, 3)), response };
    } catch (error) {
      const { responseCode, response, message } = error as Error & { responseCode?: number; response?: string };
      return { code: responseCode ?? 0, response: response ?? message };
    } finally {
      transport.close();
    }
  }

  /** Sends a message byte for byte. */
  async sendRaw(
    raw: Buffer | string,
    { from = 'camille@example.org', to = 'contribuer@localhost' } = {},
  ): Promise<SmtpAnswer> {
    return this.send({ envelope: { from, to }, raw });
  }
}
