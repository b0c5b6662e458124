package dev.talweg.live;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import java.util.Optional;

/**
 * The way out to one open socket. Nobody waits for a client that does not read, and what it has not read is not kept
 * without end: beyond a backlog it is cut off, and begins again with a snapshot when it comes back.
 */
final class Line {

    /** Seconds of a rush, an hour of a quiet evening; the texts themselves are kept once for all sockets. */
    static final int LONGEST_BACKLOG = 2 << 20;

    private final io.netty.channel.Channel wire;
    private final Optional<Long> participant;
    private final boolean organizer;

    Line(io.netty.channel.Channel wire, Optional<Long> participant, boolean organizer) {
        this.wire = wire;
        this.participant = participant;
        this.organizer = organizer;
        allow(LONGEST_BACKLOG);
        wire.pipeline().addLast(new CutOff());
    }

    /** Whose it is; empty for who only looks on. */
    Optional<Long> participant() {
        return participant;
    }

    boolean isOrganizers() {
        return organizer;
    }

    /** Sends the first message, which alone may be longer than the backlog. */
    void begin(ByteBuf snapshot) {
        allow(Math.max(LONGEST_BACKLOG, 2 * snapshot.readableBytes()));
        send(snapshot);
    }

    /** Sends a text; the caller keeps its own hold on the buffer. */
    void send(ByteBuf text) {
        wire.writeAndFlush(new TextWebSocketFrame(text.retainedDuplicate()));
    }

    /** Hangs up, after what was sent before. */
    void end() {
        wire.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.NORMAL_CLOSURE))
                .addListener(ChannelFutureListener.CLOSE);
    }

    /** Runs when the socket has closed, whoever closed it and how; at once when it has already. */
    void whenClosed(Runnable then) {
        wire.closeFuture().addListener(closed -> then.run());
    }

    private void allow(int backlog) {
        wire.config().setWriteBufferWaterMark(new WriteBufferWaterMark(backlog / 2, backlog));
    }

    private static final class CutOff extends ChannelInboundHandlerAdapter {

        @Override
        public void channelWritabilityChanged(ChannelHandlerContext context) {
            if (!context.channel().isWritable()) context.close();
            context.fireChannelWritabilityChanged();
        }
    }
}
