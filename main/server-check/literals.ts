import type { Expression, Node, Pattern, Statement } from 'acorn';
import { parseScript } from './javascript.ts';
import { fail, ok, type Result } from '../../common/result.ts';

/** What a configuration can say without being run. Names are those of a stranger: a map holds them. */
export type Literal = string | number | boolean | null | readonly Literal[] | Literals;
export type Literals = ReadonlyMap<string, Literal>;

/** Nothing in a `config.js` is nested deeper than 5. */
const deepest = 20;

export type LiteralsProblem = { code: 'syntax'; line: number } | { code: 'no-such-variable' };

/**
 * The object that a script puts into the variable `name`, as far as it is written down: objects,
 * texts, numbers, and `name.a.b = …` behind it. What would have to be run counts as nothing, and
 * inside a text as the empty text.
 */
export async function readLiterals(
  script: string,
  name: string,
): Promise<Result<Literals, LiteralsProblem>> {
  const program = await parseScript(script);
  if (!program.ok) return fail({ code: 'syntax', line: program.problem });
  const variables = new Map<string, Literal>();
  for (const statement of program.value.body) run(statement as Statement, variables, 0);
  const found = variables.get(name);
  return isLiterals(found) ? ok(found) : fail({ code: 'no-such-variable' });
}

export const isLiterals = (value: Literal | undefined): value is Literals => value instanceof Map;

type Variables = Map<string, Literal>;

function run(statement: Statement, variables: Variables, depth: number): void {
  if (depth > deepest) return;
  switch (statement.type) {
    case 'VariableDeclaration':
      for (const { id, init } of statement.declarations) {
        const value = init ? valueOf(init, variables, 0) : undefined;
        if (id.type === 'Identifier' && value !== undefined) variables.set(id.name, value);
      }
      return;
    case 'ExpressionStatement':
      return assign(statement.expression, variables);
    case 'BlockStatement':
      for (const inner of statement.body) run(inner, variables, depth + 1);
      return;
    case 'IfStatement': {
      const isMet = valueOf(statement.test, variables, 0);
      if (isMet === undefined) return;
      const branch = isMet ? statement.consequent : statement.alternate;
      return branch ? run(branch, variables, depth + 1) : undefined;
    }
    default:
  }
}

function assign(expression: Expression, variables: Variables): void {
  if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') return;
  const path = pathOf(expression.left, 0);
  if (!path) return;
  const [name = '', ...steps] = path[0] === 'window' ? path.slice(1) : path;
  const last = steps.pop();
  const value = valueOf(expression.right, variables, 0);
  if (last === undefined) {
    // A text that is put together anew comes from what only a run would tell: as good as none.
    return void variables.set(name, isLiterals(value) ? value : '');
  }
  let holder = variables.get(name);
  for (const step of steps) holder = isLiterals(holder) ? holder.get(step) : undefined;
  if (isLiterals(holder) && value !== undefined) (holder as Map<string, Literal>).set(last, value);
}

/** `a.b['c']` → a, b, c. */
function pathOf(node: Pattern | Expression | Node, depth: number): string[] | undefined {
  if (depth > deepest) return undefined;
  const target = node as Expression;
  if (target.type === 'Identifier') return [target.name];
  if (target.type !== 'MemberExpression') return undefined;
  const { object, property, computed } = target;
  const before = pathOf(object, depth + 1);
  if (!before) return undefined;
  if (!computed && property.type === 'Identifier') return [...before, property.name];
  return property.type === 'Literal' && typeof property.value === 'string'
    ? [...before, property.value]
    : undefined;
}

function valueOf(node: Expression, variables: Variables, depth: number): Literal | undefined {
  if (depth > deepest) return undefined;
  const inner = (part: Expression): Literal | undefined => valueOf(part, variables, depth + 1);
  switch (node.type) {
    case 'Literal':
      return literalOf(node.value);
    case 'Identifier':
      return node.name === 'undefined' ? undefined : variables.get(node.name);
    case 'ParenthesizedExpression':
      return inner(node.expression);
    case 'TemplateLiteral':
      return node.quasis
        .map((part, at) => {
          const expression = node.expressions[at];
          return (part.value.cooked ?? '') + (expression ? textOf(inner(expression)) : '');
        })
        .join('');
    case 'BinaryExpression':
      // A sum of numbers would be put together wrongly; no address is one.
      return node.operator === '+' && node.left.type !== 'PrivateIdentifier'
        ? textOf(inner(node.left)) + textOf(inner(node.right))
        : undefined;
    case 'UnaryExpression': {
      const value = inner(node.argument);
      return node.operator === '!' && value !== undefined ? !value : undefined;
    }
    case 'LogicalExpression': {
      const left = inner(node.left);
      return left !== undefined && (node.operator === '&&') !== Boolean(left)
        ? left
        : inner(node.right);
    }
    case 'ArrayExpression':
      return node.elements.flatMap((element) => {
        const value = element && element.type !== 'SpreadElement' ? inner(element) : undefined;
        return value === undefined ? [] : [value];
      });
    case 'ObjectExpression':
      return objectOf(node, inner);
    default:
      return undefined;
  }
}

function objectOf(
  node: Extract<Expression, { type: 'ObjectExpression' }>,
  inner: (part: Expression) => Literal | undefined,
): Literals {
  const found = new Map<string, Literal>();
  for (const property of node.properties) {
    if (property.type !== 'Property' || property.computed) continue;
    const { key } = property;
    const name =
      key.type === 'Identifier' ? key.name : literalOf((key as { value?: unknown }).value);
    const value = inner(property.value);
    if (value !== undefined) found.set(textOf(name), value);
  }
  return found;
}

function literalOf(value: unknown): Literal | undefined {
  switch (typeof value) {
    case 'string':
      // nginx fills these in; where it does not, nothing stands there.
      return value.replace(/<!--#.{0,200}?-->/g, '');
    case 'number':
    case 'boolean':
      return value;
    default:
      return value === null ? null : undefined;
  }
}

const textOf = (value: Literal | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
