/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which page of a back-office list to give. */
export type PageInput = {
  /** The number of the page, from 1. */
  number?: number;
  /** Items on a page: 1 to 100. */
  size?: number;
};

export type FoundQueryVariables = Exact<{
  search: string;
  first: PageInput;
  recommendations: boolean;
  situations: boolean;
  contributions: boolean;
  personas: boolean;
  partners: boolean;
  staff: boolean;
  refusalReasons: boolean;
  topicCounts: boolean;
}>;


export type FoundQuery = { editableRecommendations?: { items: Array<{ id: string, slug: string, draft: { id: string, content: { title: string } } | null, published: { id: string, content: { title: string } } | null, archived: { id: string, content: { title: string } } | null }> } | null, situations?: { items: Array<{ id: string, label: string }> } | null, contributions?: { items: Array<{ id: string, title: string }> } | null, personas?: { items: Array<{ id: string, name: string }> } | null, partners?: { items: Array<{ id: string, name: string, publicName: string | null }> } | null, staff?: { items: Array<{ id: string, name: string }> } | null, refusalReasons?: Array<{ key: string, label: string, labelEn: string | null }> | null, topics?: Array<{ key: string, label: string, english: string }> };

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

export const FoundDocument = new TypedDocumentString(`
    query Found($search: String!, $first: PageInput!, $recommendations: Boolean!, $situations: Boolean!, $contributions: Boolean!, $personas: Boolean!, $partners: Boolean!, $staff: Boolean!, $refusalReasons: Boolean!, $topicCounts: Boolean!) {
  editableRecommendations(filter: {search: $search}, page: $first) @include(if: $recommendations) {
    items {
      id
      slug
      draft {
        id
        content {
          title
        }
      }
      published {
        id
        content {
          title
        }
      }
      archived {
        id
        content {
          title
        }
      }
    }
  }
  situations(filter: {search: $search}, page: $first) @include(if: $situations) {
    items {
      id
      label
    }
  }
  contributions(filter: {search: $search}, page: $first) @include(if: $contributions) {
    items {
      id
      title
    }
  }
  personas(filter: {search: $search}, page: $first) @include(if: $personas) {
    items {
      id
      name
    }
  }
  partners(filter: {search: $search}, page: $first) @include(if: $partners) {
    items {
      id
      name
      publicName
    }
  }
  staff(filter: {search: $search}, page: $first) @include(if: $staff) {
    items {
      id
      name
    }
  }
  refusalReasons @include(if: $refusalReasons) {
    key
    label
    labelEn
  }
  topics @include(if: $topicCounts) {
    key
    label(locale: FR)
    english: label(locale: EN)
  }
}
    `) as unknown as TypedDocumentString<FoundQuery, FoundQueryVariables>;