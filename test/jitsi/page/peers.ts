import type { Signal } from '../protocol.ts';
import type { Media } from './media.ts';

/** WebRTC connections to everybody else in the room, each by "perfect negotiation" (W3C webrtc-pc §10.7). */
export interface Peers {
  add(id: string, polite: boolean): void;
  remove(id: string): void;
  hear(from: string, signal: Signal): Promise<void>;
  /** Sends what the microphone and the camera give now. */
  refresh(): void;
  close(): void;
}

interface Peer {
  connection: RTCPeerConnection;
  polite: boolean;
  audio: RTCRtpSender;
  video: RTCRtpSender;
  makingOffer: boolean;
  ignoring: boolean;
}

export function createPeers(
  media: Media,
  signal: (to: string, signal: Signal) => void,
  show: (id: string, stream: MediaStream) => void,
): Peers {
  const peers = new Map<string, Peer>();

  const open = (id: string, polite: boolean): Peer => {
    const connection = new RTCPeerConnection();
    const video = connection.addTransceiver('video', { direction: 'sendrecv' }).sender;
    const audio = connection.addTransceiver('audio', { direction: 'sendrecv' }).sender;
    const peer: Peer = { connection, polite, audio, video, makingOffer: false, ignoring: false };
    peers.set(id, peer);
    const received = new MediaStream();
    show(id, received);
    connection.ontrack = ({ track }) => received.addTrack(track);
    connection.onicecandidate = ({ candidate }) =>
      candidate && signal(id, { candidate: candidate.toJSON() });
    return peer;
  };

  const offer = async (id: string, peer: Peer): Promise<void> => {
    peer.makingOffer = true;
    await peer.connection.setLocalDescription();
    peer.makingOffer = false;
    tellDescription(id, peer);
  };
  const tellDescription = (id: string, { connection }: Peer): void => {
    const description = connection.localDescription;
    if (description) signal(id, { description: { type: description.type, sdp: description.sdp } });
  };
  const send = (peer: Peer): void => {
    void peer.video.replaceTrack(media.video ?? null);
    void peer.audio.replaceTrack(media.audio ?? null);
  };

  const hearDescription = async (
    from: string,
    peer: Peer,
    description: RTCSessionDescriptionInit,
  ): Promise<void> => {
    const { connection } = peer;
    const collides =
      description.type === 'offer' && (peer.makingOffer || connection.signalingState !== 'stable');
    peer.ignoring = !peer.polite && collides;
    if (peer.ignoring) return;
    await connection.setRemoteDescription(description);
    if (description.type !== 'offer') return;
    adoptTransceivers(peer);
    send(peer);
    await connection.setLocalDescription();
    tellDescription(from, peer);
  };

  return {
    add: (id, polite) => {
      const peer = open(id, polite);
      send(peer);
      // The newcomer offers; the others wait for it.
      if (polite) void offer(id, peer);
    },
    remove: (id) => {
      peers.get(id)?.connection.close();
      peers.delete(id);
    },
    hear: async (from, message) => {
      const peer = peers.get(from);
      if (!peer) return;
      if ('description' in message) return hearDescription(from, peer, message.description);
      await peer.connection.addIceCandidate(message.candidate).catch((error: unknown) => {
        if (!peer.ignoring) throw error;
      });
    },
    refresh: () => {
      for (const peer of peers.values()) send(peer);
    },
    close: () => {
      for (const { connection } of peers.values()) connection.close();
      peers.clear();
    },
  };
}

/** Who answers sends on the lines the offer opened, in its order: video, then audio. */
function adoptTransceivers(peer: Peer): void {
  const lines = peer.connection.getTransceivers().filter(({ mid }) => mid !== null);
  for (const line of lines) {
    line.direction = 'sendrecv';
    if (line.receiver.track.kind === 'video') peer.video = line.sender;
    else peer.audio = line.sender;
  }
}
