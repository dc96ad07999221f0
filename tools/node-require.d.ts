/**
 * The mini program's typings declare `require` too. Tools and tests see both worlds; at run time theirs is Node's,
 * with these members.
 */
interface Require {
  readonly resolve: NodeJS.RequireResolve;
  readonly cache: NodeJS.Require['cache'];
  readonly extensions: NodeJS.Require['extensions'];
  readonly main: NodeJS.Require['main'];
}
