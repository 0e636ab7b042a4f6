// The two ways out: mail through SMTP, text messages through an HTTP gateway. None unless the centre named
// one; whatever a gateway answers is not believed beyond "taken" or "not taken".
import type { NoticeChannel } from './notice.ts';

export type Outgoing = { readonly to: string; readonly subject: string; readonly text: string };

/** Hands one message over. Throws when it was not taken. */
export type Gateway = (message: Outgoing) => Promise<void>;

export type Gateways = Readonly<Partial<Record<NoticeChannel, Gateway>>>;

/** What a centre configures; everything may be absent. */
export type GatewaySettings = {
  /** `smtp://host:587` or `smtps://user:password@host:465` */
  readonly mailUrl?: string | undefined;
  /** A neutral sender, such as `note@example.kr`: no name of the centre. */
  readonly mailFrom?: string | undefined;
  /** `https://` address of the text gateway; its host is the only one ever called. */
  readonly smsUrl?: string | undefined;
  readonly smsToken?: string | undefined;
};

export function mailGateway(url: string, from: string): Gateway {
  // Loaded at the first mail: most centres send none.
  const transport = import('nodemailer').then(({ default: mailer }) => mailer.createTransport(url));
  transport.catch(() => {});
  const domain = from.split('@').at(-1) ?? 'localhost';
  return async ({ to, subject, text }) => {
    await (await transport).sendMail({
      from,
      to,
      subject,
      text,
      messageId: `<${crypto.randomUUID()}@${domain}>`,
      xMailer: false,
    });
  };
}

/** Throws for an address that is not https (loopback aside, for tests): a telephone number travels to it. */
export function smsGateway(url: string, token: string): Gateway {
  const target = new URL(url);
  const near = target.hostname === '127.0.0.1' || target.hostname === 'localhost';
  if (target.protocol !== 'https:' && !near) throw new RangeError('the text gateway needs https');
  return async ({ to, text }) => {
    const answer = await fetch(target, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ to, text }),
      signal: AbortSignal.timeout(10_000),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the text gateway answered ${answer.status}`);
  };
}

/** The ways a centre has opened; an empty object is silence. */
export function openGateways(settings: GatewaySettings): Gateways {
  const { mailUrl, mailFrom, smsUrl, smsToken } = settings;
  return {
    ...(mailUrl === undefined || mailFrom === undefined ? {} : { email: mailGateway(mailUrl, mailFrom) }),
    ...(smsUrl === undefined || smsToken === undefined ? {} : { sms: smsGateway(smsUrl, smsToken) }),
  };
}
