import { request } from '../client/client';
import { found, withoutRefusal } from '../client/errors';
import {
  ChangeMyPasswordDocument,
  type ChangeMyPasswordInput,
  EndMySessionDocument,
  MySessionsDocument,
  type MySessionsQuery,
} from '../generated/graphql';

export type SessionRecord = NonNullable<MySessionsQuery['mySessions']>[number];

async function mySessions(): Promise<SessionRecord[]> {
  return found((await request(MySessionsDocument, {})).mySessions);
}

async function endMySession(id: string): Promise<void> {
  withoutRefusal((await request(EndMySessionDocument, { input: { id } })).endMySession);
}

async function changeMyPassword(input: ChangeMyPasswordInput): Promise<void> {
  withoutRefusal((await request(ChangeMyPasswordDocument, { input })).changeMyPassword);
}

export const ownAccountActions = { mySessions, endMySession, changeMyPassword };
