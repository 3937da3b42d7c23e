/**
 * @generated SignedSource<<b1fdeddcd87fd25a0b01547cf05f6857>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type Locale = "EN" | "FR" | "FR_TU" | "%future added value";
import { Facts } from "../../facts";
export type CreateProfileInput = {
  consentToSensitive?: boolean | null | undefined;
  consentToTerms: boolean;
  email?: string | null | undefined;
  facts: Facts;
  locale?: Locale | null | undefined;
  skippedQuestions?: ReadonlyArray<string> | null | undefined;
};
export type walkCreateProfileMutation$variables = {
  input: CreateProfileInput;
};
export type walkCreateProfileMutation$data = {
  readonly createProfile: {
    readonly accessToken: string | null | undefined;
    readonly profile: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type walkCreateProfileMutation = {
  response: walkCreateProfileMutation$data;
  variables: walkCreateProfileMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CreateProfilePayload",
    "kind": "LinkedField",
    "name": "createProfile",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "accessToken",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Profile",
        "kind": "LinkedField",
        "name": "profile",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "code",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "walkCreateProfileMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "walkCreateProfileMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e3a3f21fd694b7bdb47144cc25017d81",
    "id": null,
    "metadata": {},
    "name": "walkCreateProfileMutation",
    "operationKind": "mutation",
    "text": "mutation walkCreateProfileMutation(\n  $input: CreateProfileInput!\n) {\n  createProfile(input: $input) {\n    accessToken\n    profile {\n      id\n    }\n    userErrors {\n      code\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1068ae3b6a0ce59715adb056986c2267";

export default node;
