import { request } from '../client/client';
import { found, withoutRefusal } from '../client/errors';
import {
  ChooseNoticeDigestDocument,
  ChangeMyPasswordDocument,
  type ChangeMyPasswordInput,
  type DigestFrequency,
  EndMySessionDocument,
  MySessionsDocument,
  type MySessionsQuery,
  NoticeDigestDocument,
} from '../generated/ownAccount';

export type SessionRecord = NonNullable<MySessionsQuery['mySessions']>[number];

export async function mySessions(): Promise<SessionRecord[]> {
  return found((await request(MySessionsDocument, {})).mySessions);
}

export async function endMySession(id: string): Promise<void> {
  withoutRefusal((await request(EndMySessionDocument, { input: { id } })).endMySession);
}

export async function changeMyPassword(input: ChangeMyPasswordInput): Promise<void> {
  withoutRefusal((await request(ChangeMyPasswordDocument, { input })).changeMyPassword);
}

export async function noticeDigest(): Promise<DigestFrequency> {
  return found((await request(NoticeDigestDocument, {})).noticeDigest).frequency;
}

export async function chooseNoticeDigest(frequency: DigestFrequency): Promise<void> {
  withoutRefusal((await request(ChooseNoticeDigestDocument, { input: { frequency } })).chooseNoticeDigest);
}
