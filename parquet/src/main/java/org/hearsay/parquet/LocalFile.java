package org.hearsay.parquet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A file that parquet-java writes and that can be closed without it. */
final class LocalFile implements OutputFile, Closeable {
  private final PositionOutputStream stream;

  /** Opens it, so that a file that cannot be written is told at once, not after all the work. */
  LocalFile(Path path) throws IOException {
    stream = new Counted(new BufferedOutputStream(Files.newOutputStream(path)));
  }

  @Override
  public PositionOutputStream create(long blockSize) {
    return stream;
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSize) {
    return stream;
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /** Knows how much was written. */
  private static final class Counted extends PositionOutputStream {
    private final OutputStream out;
    private long position;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return position;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      position++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      position += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
