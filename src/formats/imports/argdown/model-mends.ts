import {
  type IArgdownPlugin,
  type IAstNode,
  type IInference,
  type IRuleNode,
  isRuleNode,
  RuleNames,
} from '@argdown/core';
import { type Fault, placeOf } from './fault.ts';

/**
 * Mends, beside the library's own plugin and after it, what that one gets wrong: titles that every object has as a key
 * (“constructor”) break it; undercuts of statements go to the inference that was read last, wherever that was; and a second
 * standard form of an argument ends everything.
 */
export function modelMends(): IArgdownPlugin {
  const owners: (IAstNode | null)[] = [];
  let conclusion: { readonly node: unknown; readonly inference: IInference | undefined } | null = null;
  return {
    name: 'mends',
    ruleListeners: {
      [`${RuleNames.ARGDOWN}Entry`]: (_request, response) => {
        response.statements = Object.create(null);
        response.arguments = Object.create(null);
        response.tags = Object.create(null);
        owners.length = 0;
        conclusion = null;
      },
      [`${RuleNames.PCS_STATEMENT}Entry`]: (_request, _response, node, parent, index) => {
        const before = parent?.children?.[(index ?? 0) - 1];
        const inference =
          before && isRuleNode(before) && before.name === RuleNames.INFERENCE ? before.inference : undefined;
        conclusion = inference ? { node: node.children?.[1], inference } : null;
      },
      [`${RuleNames.PCS_STATEMENT}Exit`]: () => {
        conclusion = null;
      },
      [`${RuleNames.RELATIONS}Entry`]: (_request, _response, _node, parent) => {
        owners.push(parent);
      },
      [`${RuleNames.RELATIONS}Exit`]: () => {
        owners.pop();
      },
      [`${RuleNames.OUTGOING_UNDERCUT}Entry`]: (_request, response, node) => {
        const owner = owners.at(-1);
        if (!node.relation || !owner || !isRuleNode(owner) || owner.name !== RuleNames.STATEMENT) return;
        const title = owner.statement?.title;
        const statement = title === undefined ? undefined : response.statements?.[title];
        const target = conclusion?.node === owner ? conclusion.inference : statement;
        if (target) node.relation.to = target;
      },
    },
  };
}

/** The same, for what has to come before the library's plugin. */
export function modelMendsBefore(faults: Fault[]): IArgdownPlugin {
  return {
    name: 'mends before',
    ruleListeners: {
      [`${RuleNames.PCS}Entry`]: (_request, _response, node, parent, index) => {
        const above = argumentAbove(parent, index);
        if (!above?.argument || above.argument.pcs.length === 0) return;
        faults.push({
          place: placeOf(node),
          message: `“${above.argument.title}” has a second standard form; it was read as an argument of its own.`,
        });
        delete above.argument;
      },
    },
  };
}

function argumentAbove(parent: IRuleNode | null, index: number | null): IRuleNode | undefined {
  const before = (parent?.children ?? []).slice(Math.max(0, (index ?? 0) - 2), index ?? 0);
  return before.filter(isRuleNode).findLast(({ name }) => name === RuleNames.ARGUMENT);
}
