package nl.woo.web.rounds;

import java.io.Serializable;
import nl.woo.matching.round.RoundPin;

/** A pin or prohibition as it is typed. */
public class PinForm implements Serializable {
    private String code;
    private Long offering;
    private RoundPin.Kind kind = RoundPin.Kind.PINNED;
    private String reason;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    public RoundPin.Kind getKind() {
        return kind;
    }

    public void setKind(RoundPin.Kind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
