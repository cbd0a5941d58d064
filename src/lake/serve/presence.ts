import {randomUUID} from 'node:crypto'
import type {WebSocket} from 'ws'
import {isObject, type JsonObject} from '../json.ts'

/** Who has which document open, passed on among the tabs of one dataset (the Studio's `presence` over JSON-RPC). */
export type PresenceRoom = {join(socket: WebSocket, userId: string): void}

type Member = {readonly subscriptions: Set<string>; readonly sessions: Set<string>; readonly userId: string}

const heartbeat = 10_000

export function createPresenceRoom(): PresenceRoom {
  const members = new Map<WebSocket, Member>()

  const tellOthers = (from: WebSocket, event: object) => {
    for (const [socket, {subscriptions}] of members) {
      if (socket === from || socket.readyState !== socket.OPEN) continue
      for (const subscription of subscriptions) {
        const params = {subscription, result: event}
        socket.send(JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params}))
      }
    }
  }

  /** Every method of the protocol that a Studio calls; what it returns is the call's result. */
  const methods: Readonly<Record<string, (socket: WebSocket, member: Member, params: JsonObject) => unknown>> = {
    presence_subscribe(_socket, {subscriptions}) {
      const subscription = randomUUID()
      subscriptions.add(subscription)
      return subscription
    },
    presence_unsubscribe: (_socket, {subscriptions}, {subscriptionId}) => subscriptions.delete(String(subscriptionId)),
    presence_rollcall: (socket, {userId}, {session}) => tellOthers(socket, {type: 'rollCall', i: userId, session}),
    presence_announce(socket, {sessions, userId}, {data}) {
      if (!isObject(data)) return
      if (typeof data.sessionId === 'string') sessions.add(data.sessionId)
      tellOthers(socket, {type: 'state', i: userId, m: {sessionId: data.sessionId, locations: data.locations ?? []}})
    },
    presence_disconnect(socket, {sessions, userId}, {session}) {
      sessions.delete(String(session))
      tellOthers(socket, {type: 'disconnect', i: userId, m: {session}})
    },
    authorization: () => true,
  }

  return {
    join(socket, userId) {
      const member: Member = {subscriptions: new Set(), sessions: new Set(), userId}
      members.set(socket, member)
      const timer = setInterval(() => socket.send('♥'), heartbeat)
      timer.unref()
      socket.on('message', (message) => {
        const call = readCall(message.toString())
        if (!call) return
        const method = Object.hasOwn(methods, call.method) ? methods[call.method] : undefined
        const answer = method
          ? {result: method(socket, member, call.params) ?? null}
          : {error: {code: -32601, message: `Unknown method ${call.method}`}}
        socket.send(JSON.stringify({jsonrpc: '2.0', id: call.id, ...answer}))
      })
      socket.on('close', () => {
        clearInterval(timer)
        members.delete(socket)
        for (const session of member.sessions) tellOthers(socket, {type: 'disconnect', i: userId, m: {session}})
      })
    },
  }
}

function readCall(text: string): {id: unknown; method: string; params: JsonObject} | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value) || typeof value.method !== 'string') return undefined
    return {id: value.id, method: value.method, params: isObject(value.params) ? value.params : {}}
  } catch {
    return undefined
  }
}
