/* Loaded before a process under test (`--import`): its clock is off by as many milliseconds as `CLOCK_OFF` says. */
const off = Number(process.env.CLOCK_OFF ?? 0)
const Right = Date
const now = () => Right.now() + off

globalThis.Date = new Proxy(Right, {
  construct: (target, args, made) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, made === globalThis.Date ? target : made),
  apply: () => new Right(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
