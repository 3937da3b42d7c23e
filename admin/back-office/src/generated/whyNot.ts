/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Facts } from '../../../shared/rule';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A language and, in French, the way to speak to the reader. */
export type Locale =
  /** English. */
  | 'EN'
  /** French with "vous". */
  | 'FR'
  /** French with "tu". */
  | 'FR_TU';

export type WhyNotQueryVariables = Exact<{
  recommendationId: string;
  facts: Facts;
  locale: Locale;
}>;


export type WhyNotQuery = { whyNot: { sentence: string, isGiven: boolean } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhyNotDocument = new TypedDocumentString(`
    query WhyNot($recommendationId: ID!, $facts: Facts!, $locale: Locale!) {
  whyNot(recommendationId: $recommendationId, facts: $facts, locale: $locale) {
    sentence
    isGiven
  }
}
    `) as unknown as TypedDocumentString<WhyNotQuery, WhyNotQueryVariables>;