import { lengthFault, tidy } from '../../platform/checks';
import { trimmed } from '../../platform/invisible';
import type { Refusal } from '../../platform/user-errors';
import { malformedKey, unknownVariable } from '../contributions.errors';
import { unknownVariables } from './refusal-message.rules';

interface Words {
  label: string;
  labelEn: string | null;
  message: string;
  messageEn: string | null;
}

/** As asked for. What is undefined stays as it is. */
type Asked = Pick<Words, 'label' | 'message'> & { [Field in 'labelEn' | 'messageEn']?: string | null };

const LENGTHS = { label: [3, 120], labelEn: [3, 120], message: [20, 2000], messageEn: [20, 2000] } as const;

export function faultsOf(asked: Asked & { key: string }): (Refusal | undefined)[] {
  const { key, label, message } = asked;
  const [labelEn, messageEn] = [tidy(asked.labelEn), tidy(asked.messageEn)];
  return [
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key) && key.length <= 60 ? undefined : malformedKey,
    lengthFault('label', label, LENGTHS.label),
    labelEn === null ? undefined : lengthFault('labelEn', labelEn, LENGTHS.labelEn),
    ...messageFaults('message', message),
    ...(messageEn === null ? [] : messageFaults('messageEn', messageEn)),
  ];
}

export function wordsOf(asked: Asked, before: Words | null): Words {
  return {
    label: trimmed(asked.label),
    labelEn: asked.labelEn === undefined ? (before?.labelEn ?? null) : tidy(asked.labelEn),
    message: asked.message.trim(),
    messageEn: asked.messageEn === undefined ? (before?.messageEn ?? null) : tidy(asked.messageEn),
  };
}

function messageFaults(field: 'message' | 'messageEn', message: string): (Refusal | undefined)[] {
  const unknown = unknownVariables(message);
  return [
    lengthFault(field, message, LENGTHS[field]),
    unknown.length > 0 ? unknownVariable(field, unknown) : undefined,
  ];
}
