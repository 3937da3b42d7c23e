/**
 * @generated SignedSource<<0d548a4b56098867f789908624dedad3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type PlannedActionStatus = "ACCEPTED" | "DECLINED" | "DONE" | "EXPIRED" | "PROPOSED" | "SNOOZED" | "%future added value";
export type RespondToActionInput = {
  plannedActionId: string;
  reason?: string | null | undefined;
  snoozeUntil?: string | null | undefined;
  status: PlannedActionStatus;
  useful?: boolean | null | undefined;
};
export type walkAnswerMutation$variables = {
  input: RespondToActionInput;
};
export type walkAnswerMutation$data = {
  readonly respondToAction: {
    readonly plannedAction: {
      readonly id: string;
      readonly status: PlannedActionStatus;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type walkAnswerMutation = {
  response: walkAnswerMutation$data;
  variables: walkAnswerMutation$variables;
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
    "concreteType": "RespondToActionPayload",
    "kind": "LinkedField",
    "name": "respondToAction",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "PlannedAction",
        "kind": "LinkedField",
        "name": "plannedAction",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
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
    "name": "walkAnswerMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "walkAnswerMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "58d0ec331c07ba0efb9b2997d8944caa",
    "id": null,
    "metadata": {},
    "name": "walkAnswerMutation",
    "operationKind": "mutation",
    "text": "mutation walkAnswerMutation(\n  $input: RespondToActionInput!\n) {\n  respondToAction(input: $input) {\n    plannedAction {\n      id\n      status\n    }\n    userErrors {\n      code\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6a5c1cbdd6f84d15e3328cbc962fb367";

export default node;
