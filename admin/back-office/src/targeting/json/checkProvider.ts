import { request } from '../../client/client';
import { ApiError, type Fault } from '../../client/errors';
import type { Rule } from '../../../../shared/rule';
import { CheckRuleDocument } from '../../generated/graphql';

/** A fault of a rule at the JSON pointer of its node. */
export interface RuleFault {
  pointer: string;
  message: string;
}

const atNode = ({ path, message }: Fault): RuleFault => ({ pointer: path[1] ?? '', message });

/** What the server finds wrong with a document that is to be a rule; nothing where it is one. */
async function checkRule(document: unknown): Promise<RuleFault[]> {
  try {
    await request(CheckRuleDocument, { rule: document as Rule }, 'background');
    return [];
  } catch (error) {
    if (error instanceof ApiError && error.faults.length > 0) return error.faults.map(atNode);
    throw error;
  }
}

export const checkActions = { checkRule };
